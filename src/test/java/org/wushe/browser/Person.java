package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wushe.testsupport.Barriers;
import org.wushe.testsupport.Browsers;

/** A person at a browser: signs in at the real Keycloak, and every page she sees is checked. */
final class Person {

    private static final String PICTURES = System.getProperty("wushe.pictures", "");

    private static final Map<String, List<Cookie>> KNOWN = new ConcurrentHashMap<>();

    final Page page;
    final String base;

    Person(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    /** Whom the identity provider knows from another browser need not give her password again. */
    Person signIn(String user) {
        BrowserContext browser = page.context();
        browser.addCookies(KNOWN.getOrDefault(base + user, List.of()));
        page.navigate(base + "/session/start");
        if (!page.url().equals(base + "/")) {
            page.locator("#username").fill(user);
            page.locator("#password").fill("wushe");
            page.locator("[type=submit]").click();
            page.waitForURL(base + "/");
        }
        KNOWN.put(base + user, browser.cookies().stream().filter(Person::isProviders).toList());
        return this;
    }

    private static boolean isProviders(Cookie cookie) {
        return cookie.path.startsWith("/realms/");
    }

    Person open(String path) {
        page.navigate(base + path);
        return look();
    }

    /** What the page answers, without a look at it. */
    int status(String path) {
        return page.navigate(base + path).status();
    }

    /** Chosen in this browser only: what she chose for herself elsewhere stays as it is. */
    Person reads(String language, boolean elder) {
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("wushe_language", language).setUrl(base),
                                new Cookie("wushe_elder", elder ? "yes" : "no").setUrl(base)));
        return this;
    }

    /** The same page in both languages, on a phone and on a desktop, in standard type. */
    Person everyShape(String path, String picture) {
        for (String language : List.of(Browsers.ENGLISH, Browsers.CHINESE)) {
            reads(language, false);
            for (int width : widths(language)) {
                page.setViewportSize(width, 800);
                open(path);
                wholePicture(picture + "-" + language + "-" + width);
            }
        }
        return this;
    }

    /**
     * Long words where it is narrow, and the other of each; all four to be looked at by a person.
     */
    private static List<Integer> widths(String language) {
        if (!PICTURES.isEmpty()) {
            return List.of(360, 1280);
        }
        return List.of(language.equals(Browsers.ENGLISH) ? 360 : 1280);
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

    /**
     * No accessibility violation, nothing wider than the window.
     *
     * @param allowed axe's rules that this page breaks for a reason
     */
    Person look(String... allowed) {
        page.waitForLoadState();
        assertThat(Barriers.on(page, allowed)).as(page.url()).isEmpty();
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

    /** The page from top to bottom, for whoever judges its looks. */
    void wholePicture(String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    String number() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
}
