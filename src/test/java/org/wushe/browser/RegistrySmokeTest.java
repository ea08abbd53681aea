package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;

/** The registry in a real browser: a grid worker at the door, a coordinator at her desk. */
@QuarkusTest
class RegistrySmokeTest {

    private static final String REGISTRY = "/c/gaofeng/desk/registry";

    @TestHTTPResource("/")
    String address;

    private final String mark = Long.toString(System.nanoTime(), 36);
    private final String chen = "陈桂芳" + mark;
    private final String twin = "陈贵芳" + mark;
    private final String phone = "137" + String.format("%08d", System.nanoTime() % 100_000_000);

    @Test
    void fromTheDoorToOneRecord() {
        try (Browsers browsers = Browsers.open()) {
            Person worker = new Person(browsers.phone(Browsers.CHINESE), base());
            worker.signIn("grid-worker@gaofeng").open("/c/gaofeng/desk");
            recordsAPerson(worker);
            writesDownWhatSheAgreedTo(worker);
            putsTheFamilyTogether(worker);

            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@gaofeng");
            bothCorrect(worker, coordinator);
            mergesAndUndoes(coordinator);
        }
    }

    @Test
    void aResidentSeesAndCorrectsHerOwn() {
        try (Browsers browsers = Browsers.open()) {
            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident2@gaofeng").open("/c/gaofeng/me").picture("registry-me");
            resident.follow("我的资料").sees("账号里的资料", "请到社区更正");
            resident.page.locator("#phone").fill("１３８ ００１３ ８０００");
            resident.page.locator("#building").fill("3 栋");
            resident.press("保存").sees("已改好", "13800138000").picture("registry-my-data");
            resident.page.locator("#phone").fill("138");
            resident.press("保存").sees("11 位").picture("registry-my-data-wrong");
            resident.open("/c/gaofeng/me/data").press("关怀版").picture("registry-my-data-elder");
            resident.press("标准版");
            resident.press("English").sees("My data", "What you agreed to");
        }
    }

    @Test
    void aResidentSeesWhoLookedAndAsksToBeForgotten() {
        try (Browsers browsers = Browsers.open()) {
            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident2@baiyin").open("/c/baiyin/needs/new");
            resident.choose("道路和绿地").press("下一步：说一说");
            resident.fill("您遇到了什么事", "路灯不亮")
                    .fill("怎么打电话给您", "13800138000")
                    .choose("不公开")
                    .press("下一步：核对")
                    .press("提交需求");
            String number = resident.number();
            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@baiyin").open("/c/baiyin/desk/needs/" + number);
            coordinator.press("看完整电话和住址").sees("13800138000");
            resident.open("/c/baiyin/me/data").sees("谁看过我的资料", number);
            resident.wholePicture("my-data-looks");
            resident.follow("看看怎么删除").sees("先把手上的事办完").wholePicture("deletion-in-hand");

            resident.open("/c/baiyin/needs/" + number);
            resident.page.locator("summary:has-text('撤回')").first().click();
            resident.page.locator("#text-withdrawal").fill("自己修好了");
            resident.page.locator("form[action$='/withdrawal'] button").click();
            resident.open("/c/baiyin/me/data/deletion").press("申请删除").sees("请先勾选");
            resident.wholePicture("deletion-wrong");
            resident.page.locator("#reason").fill("下个月搬走了");
            resident.page.locator("#sure").check();
            resident.press("申请删除").sees("已收到您的申请").wholePicture("deletion-asked");
            coordinator.open("/c/baiyin/desk/deletions").sees("下个月搬走了");
            coordinator.everyShape("/c/baiyin/desk/deletions", "deletions");
            resident.press("不删了，收回申请").sees("申请已收回");
        }
    }

    private void recordsAPerson(Person worker) {
        worker.follow("居民名册").sees("查找居民").picture("registry");
        worker.press("查找").sees("这一格还没有填写");
        worker.fill("查找居民", "没有这个人" + mark).press("查找").sees("没有找到");
        worker.follow("登记一位居民").picture("registry-new");
        worker.press("登记").sees("这一格还没有填写姓名").picture("registry-new-wrong");
        worker.page.locator("#name").fill(chen);
        worker.page.locator("#phone").fill(phone);
        worker.page.locator("#age").fill("78");
        worker.page.locator("#building").fill("3 栋");
        worker.page.locator("#door").fill("401");
        worker.press("登记").sees("已登记", "****", "78 岁").picture("registry-person");
        worker.press("查看电话、证件号和住址").sees(phone, "401").picture("registry-person-opened");
    }

    private void writesDownWhatSheAgreedTo(Person worker) {
        worker.follow("登记授权").sees("谁来代办").picture("registry-mandate");
        worker.choose("口头授权");
        worker.page.locator("#proof").fill("本人在家当面说的");
        worker.press("登记授权").sees("请填到期的日期").picture("registry-mandate-wrong");
        worker.page.locator("#until").fill(LocalDate.now().plusDays(30).toString());
        worker.press("登记授权").sees("已登记授权", "有效");
        worker.follow("登记同意").picture("registry-consent");
        worker.choose("拍照");
        worker.choose("口头");
        worker.press("登记同意").sees("已登记同意").picture("registry-person-full");
    }

    private void putsTheFamilyTogether(Person worker) {
        String person = worker.page.url();
        worker.open(REGISTRY + "/new");
        worker.page.locator("#name").fill(twin);
        worker.page.locator("#age").fill("50");
        worker.page.locator("#address").fill("沿河小区");
        worker.press("登记").sees("已登记");
        worker.page.navigate(person);
        worker.look().follow("家庭成员");
        worker.press("建立家庭").sees("1 人", "户主").picture("registry-household");
        worker.fill("查找居民", twin).press("查找");
        worker.page.locator("form[action$=members] select").selectOption("CHILD");
        worker.picture("registry-household-found");
        worker.press("加入这个家庭").sees("2 人", "子女");
        worker.page.locator("summary").last().click();
        worker.look().page.getByRole(AriaRole.BUTTON, named("移出这个家庭")).last().click();
        worker.look().sees("已移出家庭");
        worker.page.navigate(person);
        worker.look();
    }

    private void bothCorrect(Person worker, Person coordinator) {
        coordinator.page.navigate(worker.page.url());
        coordinator.look().picture("registry-person-desktop");
        coordinator.press("更正资料");
        worker.press("更正资料").picture("registry-correct");
        worker.page.locator("#building").fill("5 栋");
        worker.press("保存更正").sees("已更正");
        coordinator.page.locator("#unit").fill("2 单元");
        coordinator.press("保存更正").sees("刚刚有人改过", "5 栋 401", "3 栋 2 单元 401");
        assertThat(coordinator.page.locator("#unit").inputValue()).isEqualTo("2 单元");
        coordinator.picture("registry-differences");
        worker.press("更正资料");
        coordinator.press("保存更正").sees("已更正");
        worker.page.locator("#door").fill("402");
        worker.press("保存更正").sees("刚刚有人改过").picture("registry-differences-phone");
        coordinator.open(REGISTRY).fill("查找居民", mark).press("查找").sees("找到 2 人");
        coordinator.picture("registry-found");
        worker.open(REGISTRY).fill("查找居民", mark).press("查找").picture("registry-found-phone");
        worker.page.setViewportSize(360, 780);
    }

    private void mergesAndUndoes(Person coordinator) {
        coordinator.follow(chen).follow("这个人有两份记录").picture("registry-merge");
        coordinator.fill("查找居民", twin).press("查找");
        Locator compare = coordinator.page.locator("form[action$=comparison] button");
        compare.first().click();
        coordinator.look().sees("对照两份记录", phone).picture("registry-compare");
        coordinator.page.setViewportSize(360, 780);
        coordinator.look().picture("registry-compare-phone");
        coordinator.press("合并").sees("请先核对").picture("registry-compare-wrong");
        coordinator.page.setViewportSize(1280, 900);
        coordinator.choose("我已核对");
        coordinator.press("合并").sees("已合并成一份", "以前可以撤销").picture("registry-merged");
        coordinator.press("English").sees("can be undone until").press("中文");
        coordinator.press("撤销合并").sees("合并已撤销");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
