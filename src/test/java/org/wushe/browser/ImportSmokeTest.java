package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;

/** A grid worker brings her list in, in a real browser. */
@QuarkusTest
class ImportSmokeTest {

    private static final String IMPORT = "/c/baiyin/desk/needs/import";
    private static final String ELSEWHERE = "/c/gaofeng/desk/needs/import";
    private static final Path LIST = Path.of("src/test/resources/needs-lists/needs-2026q1.csv");

    @TestHTTPResource("/")
    String address;

    @Inject Scheduler scheduler;

    @Test
    void fromTheFileToTheReport() {
        try (Browsers browsers = Browsers.open()) {
            Person worker = new Person(browsers.phone(Browsers.CHINESE), base());
            worker.signIn("grid-worker@baiyin").open(IMPORT).sees("还没有导入过清单").picture("import");
            worker.press("上传并核对").sees("还没有选择文件");
            worker.page.locator("#file").setInputFiles(LIST);
            worker.press("上传并核对").sees("导入前看一看", "存入 102 件需求").picture("import-check-phone");

            Person desktop = new Person(browsers.desktop(Browsers.ENGLISH), base());
            String job = worker.page.url().substring(base().length());
            desktop.signIn("social-worker@baiyin").open(job).sees("A look before the import");
            desktop.open(job + "?rows=refused").sees("Refused").picture("import-check");

            scheduler.pause("imports");
            worker.press("存入 102 件需求").sees("正在存入", "已存入 0 件").picture("import-running");
            worker.page.evaluate("window.here = true");
            scheduler.resume("imports");
            worker.page.getByText("导入完成").first().waitFor();
            worker.look().sees("存入了 102 件需求").picture("import-done");
            assertThat(worker.page.evaluate("window.here === true")).isEqualTo(false);
            worker.follow("去受理").sees("XQ-");
        }
    }

    /** Without JavaScript the page asks again by itself, too. */
    @Test
    void theProgressIsSeenWithoutJavaScript() {
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.withoutScript();
            Person worker = new Person(page, base());
            worker.signIn("coordinator@gaofeng");
            page.navigate(base() + ELSEWHERE);
            page.locator("#file")
                    .setInputFiles(Path.of("src/test/resources/needs-lists/needs-2026q2.xlsx"));
            page.locator("main button").first().click();
            scheduler.pause("imports");
            page.locator("form[action$=confirmation] button").click();
            page.locator("progress").waitFor();
            scheduler.resume("imports");
            page.locator("a[href$='/desk/needs'].button").waitFor();
            assertThat(page.locator("h1").innerText()).isEqualTo("导入完成");
        }
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
