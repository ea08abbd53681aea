package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A person at a browser: signs in at the real Keycloak, and every page she sees is checked. */
final class Person {

    private static final String PICTURES = System.getProperty("wushe.pictures", "");

    final Page page;
    private final String base;

    Person(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    Person signIn(String user) {
        page.navigate(base + "/session/start");
        page.locator("#username").fill(user);
        page.locator("#password").fill("wushe");
        page.locator("[type=submit]").click();
        page.waitForURL(base + "/");
        return this;
    }

    Person open(String path) {
        page.navigate(base + path);
        return look();
    }

    Person press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return look();
    }

    Person follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        return look();
    }

    Person fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Person choose(String label) {
        page.locator(".choice", new Page.LocatorOptions().setHasText(label)).first().click();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** No accessibility violation, nothing wider than the window, no raw key or error. */
    Person look() {
        page.waitForLoadState();
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(page.url()).isLessThanOrEqualTo(page.viewportSize().width);
        return this;
    }

    Person sees(String... words) {
        String text = page.locator("body").innerText();
        assertThat(text).as(page.url()).contains(words);
        return this;
    }

    /** Keeps a picture for the README when asked to by -Dwushe.pictures=docs/images. */
    Person picture(String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
        }
        return this;
    }

    String number() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
}
