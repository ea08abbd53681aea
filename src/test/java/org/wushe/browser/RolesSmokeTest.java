package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.localstack.DemoAccounts;
import org.wushe.testsupport.Browsers;

/** Roles are granted and taken away in the desk, and count in a session that is already open. */
@QuarkusTest
class RolesSmokeTest {

    private static final String DESK = "/c/baiyin/desk";
    private static final String PEOPLE = DESK + "/people";

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
    void aGrantCountsWithoutSigningInAgain() {
        Person resident = person("resident@baiyin");
        resident.open("/c/baiyin/me");
        assertThat(resident.status(DESK)).isEqualTo(403);

        Person admin = person("admin@baiyin");
        grant(admin, "resident@baiyin", "social-worker");
        admin.look().sees("角色已生效，对方不用重新登录");
        resident.open(DESK).sees("等我处理").open(DESK + "/needs");

        withdraw(admin, "resident@baiyin", "社工");
        admin.look().sees("角色已去掉");
        assertThat(resident.status(DESK)).isEqualTo(403);
        resident.open("/c/baiyin/me").sees("我的需求");
    }

    @Test
    void adminRightsWaitForASecondAdmin() {
        Person member = person("volunteer-leader@baiyin");
        Person first = person("admin@baiyin");
        grant(first, "volunteer-leader@baiyin", "admin");
        first.look().sees("管理员角色要等第二位管理员确认才生效");
        Locator asked = find(first, "volunteer-leader@baiyin");
        assertThat(asked.innerText()).contains("等第二位管理员确认");
        assertThat(asked.locator("form[action$='/roles/admin/confirmation']").count()).isZero();
        String way = asked.locator("form[action$='/roles']").getAttribute("action");
        assertThat(post(first, way + "/admin/confirmation")).isEqualTo(403);
        assertThat(member.status(PEOPLE)).isEqualTo(403);

        Person second = person("admin2@baiyin");
        find(second, "volunteer-leader@baiyin")
                .locator("form[action$='/roles/admin/confirmation'] button")
                .click();
        second.look().sees("角色已生效");
        member.open(PEOPLE).sees("加角色");

        withdraw(first, "volunteer-leader@baiyin", "社区管理员");
        assertThat(member.status(PEOPLE)).isEqualTo(403);
    }

    /** Else the next one at this machine would walk in by the identity provider's own session. */
    @Test
    void signingOutEndsTheSessionOfTheIdentityProviderToo() {
        Person worker = person("social-worker@baiyin");
        worker.open(DESK).sees("等我处理");
        worker.follow("退出");
        worker.page.waitForURL(Pattern.compile(Pattern.quote(base) + "/(\\?.*)?"));
        worker.page.navigate(base + DESK);
        assertThat(worker.page.url()).contains("/realms/wushe/");
        assertThat(worker.page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void thePagesOfTheAdminAndTheAuditorFitEveryScreen() {
        Person admin = person("admin@baiyin");
        find(admin, "resident@baiyin");
        admin.everyShape(PEOPLE, "people");
        Person coordinator = person("coordinator@baiyin");
        coordinator.everyShape(PEOPLE, "people-coordinator");
        Person auditor = person("auditor@baiyin");
        auditor.everyShape(DESK + "/audit", "audit");
        auditor.everyShape(DESK + "/audit?action=identity.role_granted", "audit-filter");
        auditor.everyShape(
                DESK + "/audit?action=need.refused&from=2020-01-01&to=2020-01-02", "audit-none");
        for (int width : new int[] {360, 1280}) {
            auditor.page.setViewportSize(width, 800);
            auditor.open(DESK + "/audit").press("核对记录是否完整").sees("记录完整，共");
            auditor.wholePicture("audit-verified-" + width);
        }
    }

    private Person person(String account) {
        return new Person(browsers.desktop(Browsers.CHINESE), base).signIn(account);
    }

    /** The row of a demo person in the list of members. */
    private Locator find(Person admin, String account) {
        String name = name(account);
        admin.open(PEOPLE).fill("按姓名找", name).press("查找");
        return admin.page.locator("tr", new Page.LocatorOptions().setHasText(name)).first();
    }

    private void grant(Person admin, String account, String role) {
        Locator row = find(admin, account);
        row.locator("select").selectOption(role);
        row.locator("form[action$='/roles'] button").click();
    }

    private void withdraw(Person admin, String account, String role) {
        Locator row = find(admin, account);
        row.locator("button[aria-label*='" + role + "']").click();
    }

    private int post(Person person, String path) {
        return person.page
                .context()
                .request()
                .post(
                        base + path,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setMaxRedirects(0))
                .status();
    }

    private static String name(String account) {
        return DemoAccounts.all().accounts().stream()
                .filter(one -> one.username().equals(account))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
