package org.wushe.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;

/** The operator opens a community, shuts it and opens it again, as the real sign-in knows her. */
@QuarkusTest
class PlatformSmokeTest {

    private static final String SLUG = "smoke-platform";

    @TestHTTPResource("/")
    String address;

    private Browsers browsers;
    private String base;

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        base = address.replaceAll("/$", "");
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aCommunityIsOpenedSuspendedAndResumed() throws IOException {
        Person visitor = new Person(browsers.phone(Browsers.CHINESE), base);
        visitor.open("/").sees("红矩社区").picture("communities-phone");
        Person ops = new Person(browsers.desktop(Browsers.CHINESE), base);
        ops.signIn("ops").open("/platform").sees("红矩社区", "正常服务").picture("platform");

        String good = Files.readString(Path.of("tenants/gaofeng/community.yaml"));
        String mine = good.replace("slug: gaofeng", "slug: " + SLUG);
        send(ops, mine.replace("contact:", "contcat:"));
        ops.sees("community.yaml:11", "是不是“contact”").picture("platform-refused");
        send(ops, mine);
        ops.sees("的配置已生效");

        Locator row = ops.page.locator("tr", new Page.LocatorOptions().setHasText(SLUG));
        row.locator("summary").click();
        ops.look();
        row.locator("input[name=reason]").fill("办公室搬迁，下周一恢复");
        row.locator("form button").click();
        ops.look().sees("已暂停", "办公室搬迁，下周一恢复").picture("platform-suspended");
        visitor.open("/c/" + SLUG).sees("办公室搬迁，下周一恢复", "023-8000 0107");
        row.locator("form button").click();
        ops.look().sees("已恢复服务");
        visitor.open("/c/" + SLUG).sees("高峰社区");

        ops.press("重新读取文件夹").sees("没有生效的配置：0 份");
    }

    @Test
    void thePlatformFitsEveryScreenInBothLanguages() {
        Person ops = new Person(browsers.phone(Browsers.ENGLISH), base);
        ops.signIn("ops").open("/platform").sees("Hongju Community").picture("platform-phone");
        ops.everyShape("/platform", "platform");
        ops.everyShape("/", "communities");
    }

    private static void send(Person ops, String yaml) {
        Page page = ops.open("/platform").page;
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "community.yaml",
                                "text/yaml",
                                yaml.getBytes(StandardCharsets.UTF_8)));
        ops.press("检查并生效");
    }
}
