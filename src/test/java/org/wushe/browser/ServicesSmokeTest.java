package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;

/** Services in a real browser: the desk plans a session, a resident signs up and withdraws. */
@QuarkusTest
class ServicesSmokeTest {

    @TestHTTPResource("/")
    String address;

    private final String name = "剪纸课 " + Long.toString(System.nanoTime(), 36);

    @Test
    void fromThePlanToTheSeat() {
        try (Browsers browsers = Browsers.open()) {
            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@gaofeng").open("/c/gaofeng/desk/services");
            plans(coordinator);
            String key = coordinator.number();

            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident2@gaofeng").reads(Browsers.CHINESE, false);
            resident.open("/c/gaofeng/services/sessions/" + key).sees("还有 1 个名额");
            resident.press("我要报名").sees("报名成功", "已报名").picture("services-signed-up");
            resident.everyShape("/c/gaofeng/services/sessions/" + key, "services-session");
            resident.everyShape("/c/gaofeng/me", "services-me");
            coordinator.open("/c/gaofeng/desk/services/sessions/" + key);
            coordinator.everyShape("/c/gaofeng/desk/services/sessions/" + key, "services-desk");
            resident.reads(Browsers.CHINESE, true);
            resident.open("/c/gaofeng/services/sessions/" + key).picture("services-elder");
            resident.press("取消报名").sees("已取消", "还有 1 个名额");
        }
    }

    private void plans(Person coordinator) {
        coordinator.follow("登记服务").fill("名称（中文）", name).choose("文化学习");
        coordinator.fill("地点", "邻里中心二楼").press("登记").sees("已登记").follow("排场次");
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(60);
        coordinator.page.locator("#date").fill(day.toString());
        coordinator.page.locator("#from").fill("09:00");
        coordinator.page.locator("#to").fill("10:30");
        coordinator.page.locator("#capacity").fill("1");
        coordinator.press("排上").sees("排好了 1 场").picture("services-plan");
        coordinator.page.locator(".tasks a").first().click();
        coordinator.look();
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
