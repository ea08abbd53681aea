package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.localstack.DemoAccounts;
import org.wushe.testsupport.Browsers;

/**
 * The product's main job in a real browser against the real sign-in, as everyone who takes part.
 */
@QuarkusTest
class MainJobSmokeTest {

    private static final String HOME = "/c/hongju";

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
    void aNeedFromItsPostToItsPublishedOutcome() {
        new Person(browsers.desktop(Browsers.CHINESE), base)
                .signIn("social-worker@hongju")
                .open(HOME + "/desk");
        Person visitor = new Person(browsers.phone(Browsers.CHINESE), base);
        visitor.open(HOME).sees("我有需求").picture("home-phone");

        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident@hongju").open(HOME + "/needs/new").picture("new-need");
        resident.page.locator(".choice").first().click();
        resident.press("下一步：说一说").press("下一步：核对").sees("处需要您看一下");
        resident.fill("您遇到了什么事", "二单元楼道灯坏了三周，晚上老人上下楼看不清")
                .fill("在哪里", "3 栋 2 单元")
                .fill("怎么打电话给您", "138 0013 8000")
                .choose("可以公开")
                .press("下一步：核对")
                .press("提交需求")
                .sees("已收到您的需求", "等待受理");
        String number = resident.number();
        assertThat(number).matches("XQ-\\d{4}-\\d{4,}");

        Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base);
        coordinator.signIn("coordinator@hongju").open(HOME + "/desk").sees("等我处理").picture("desk");
        coordinator.open(HOME + "/desk/needs").sees(number).picture("queue");
        coordinator.open(HOME + "/desk/needs/" + number);
        coordinator.fill("公开的标题", "楼道灯坏了，晚上看不清").press("受理").sees("已受理");
        Locator select = coordinator.page.locator("#in-charge-SOCIAL_WORKER");
        String inCharge = nameOf("social-worker@hongju");
        select.selectOption(new SelectOption().setLabel(inCharge));
        coordinator.press("安排并通知").sees(inCharge + "负责").picture("need-desk");
        coordinator.press("看完整电话和住址").sees("13800138000");

        Person worker = new Person(browsers.desktop(Browsers.CHINESE), base);
        worker.signIn("social-worker@hongju").open(HOME + "/desk").sees(number);
        worker.open(HOME + "/desk/needs/" + number);
        worker.fill("进展（公开）", "已约电工周六上门").press("记下进展").sees("已约电工周六上门");
        worker.fill("进展（公开）", "换好了 3 盏灯").press("这一部分做完了").sees("等居民确认");

        resident.open(HOME + "/needs/" + number).choose("解决了");
        resident.field("您满意吗").selectOption("5");
        resident.press("告诉社区").sees("已办结");

        visitor.open(HOME + "/needs").sees(number, "已办结").picture("ledger-phone");
        visitor.open(HOME + "/needs/" + number).sees("换好了 3 盏灯").picture("need-phone");
        Person english = new Person(browsers.desktop(Browsers.ENGLISH), base);
        english.open(HOME + "/needs/" + number).sees("Closed", "Received");
        english.open(HOME).picture("home-en");
    }

    @Test
    void languageAndElderModeGoWithThePerson() {
        Person one = new Person(browsers.phone(Browsers.CHINESE), base);
        one.signIn("volunteer@hongju").open(HOME);
        one.press("关怀版").press("English").sees("I need help");
        Person elsewhere = new Person(browsers.phone(Browsers.CHINESE), base);
        elsewhere.signIn("volunteer@hongju").open(HOME).sees("I need help");
        assertThat(elsewhere.page.locator("html").getAttribute("class")).isEqualTo("elder");
        elsewhere.press("Standard type").press("中文").sees("我有需求");
    }

    @Test
    void anEndedSessionLosesNoForm() {
        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident2@hongju").open(HOME + "/needs/new");
        resident.page.locator(".choice").first().click();
        resident.press("下一步：说一说");
        resident.fill("您遇到了什么事", "我写了很久的一段话").fill("怎么打电话给您", "13800138000").choose("可以公开");
        resident.page.context().clearCookies();
        resident.press("下一步：核对").sees("您填的内容还在");
        resident.page.getByText("重新登录").last().click();
        resident.page.locator("#username").fill("resident2@hongju");
        resident.page.locator("#password").fill("wushe");
        resident.page.locator("[type=submit]").click();
        resident.page.waitForURL("**/kept/**");
        resident.look().sees("您填的内容还在", "我写了很久的一段话");
        resident.press("提交").sees("请您从头看一遍", "我写了很久的一段话");
    }

    @Test
    void aStrangerJoinsAndTheRoleCountsAtOnce() {
        Person stranger = new Person(browsers.phone(Browsers.CHINESE), base);
        stranger.signIn("stranger").open(HOME + "/needs/new").sees("加入本社区");
        stranger.press("申请加入").sees("处需要您看一下");
        stranger.fill("真实姓名", "新邻居").fill("住址", "5 栋 1 单元 302").fill("电话", "13900139000");
        stranger.press("申请加入").sees("申请已收到");

        Person gridWorker = new Person(browsers.desktop(Browsers.CHINESE), base);
        gridWorker
                .signIn("grid-worker@hongju")
                .open(HOME + "/desk/people")
                .sees("新邻居", "139****9000");
        gridWorker.press("看完整电话").sees("13900139000");
        gridWorker.press("核对无误，同意加入").sees("已同意加入");

        stranger.open(HOME + "/me").sees("我的需求");
    }

    private static String nameOf(String username) {
        return DemoAccounts.all().accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
