package org.wushe.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium for the journeys a person takes; every page has cookies of its own. */
public final class Browsers implements AutoCloseable {

    public static final String CHINESE = "zh-CN";
    public static final String ENGLISH = "en";

    /** By thread: the library lets no other one use it. */
    private static final ThreadLocal<Browsers> KEPT = new ThreadLocal<>();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** In the one that this thread keeps until the tests are over: a start is dear. */
    public static Browsers open() {
        if (KEPT.get() == null) {
            KEPT.set(alone());
        }
        return new Browsers(null, KEPT.get().browser);
    }

    /** One that ends when it is closed. */
    public static Browsers alone() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find())
                        .setHeadless(true)
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-dev-shm-usage",
                                        "--disable-sync",
                                        "--disable-component-update",
                                        "--disable-background-networking"));
        return new Browsers(playwright, playwright.chromium().launch(options));
    }

    /** The cheap phone most residents hold. */
    public Page phone(String locale) {
        return page(360, 780, locale);
    }

    public Page desktop(String locale) {
        return page(1280, 900, locale);
    }

    /** A browser that runs no script at all. */
    public Page withoutScript() {
        return page(new Browser.NewContextOptions().setLocale(CHINESE).setJavaScriptEnabled(false));
    }

    private Page page(int width, int height, String locale) {
        return page(
                new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(locale)
                        .setTimezoneId("Asia/Shanghai"));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        return context.newPage();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }
}
