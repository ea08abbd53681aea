package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;

/** The community's calendar in a real browser, and a resident's way to have hers on her phone. */
@QuarkusTest
class CalendarSmokeTest {

    private static final String HOME = "/c/gaofeng";

    @TestHTTPResource("/")
    String address;

    private final String name = "合唱团 " + Long.toString(System.nanoTime(), 36);
    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(75);

    @Test
    void fromTheMonthToHerOwnCalendar() {
        try (Browsers browsers = Browsers.open()) {
            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@gaofeng").open(HOME + "/desk/services");
            plans(coordinator);
            String key = coordinator.number();

            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident2@gaofeng").reads(Browsers.CHINESE, false);
            String month = HOME + "/calendar?month=" + YearMonth.from(day);
            resident.open(month).sees(name, "共 ").follow(name).sees("我要报名");
            resident.press("我要报名").sees("报名成功");
            resident.open(HOME + "/me/signups").sees(name, "以前的").follow("放进手机日历");
            resident.press("给我一个日历地址").sees("这是您的日历地址");
            assertThat(resident.page.locator("#address").inputValue())
                    .contains("/c/gaofeng/calendar/");
            resident.picture("calendar-address");
            looks(resident, month);
            String desk = HOME + "/desk/services/sessions/" + key;
            coordinator.open(desk).follow("打印签到表").sees("本人签字");
            coordinator.everyShape(desk + "/sheet", "calendar-sheet");
            coordinator.everyShape(desk, "calendar-desk");
            resident.reads(Browsers.CHINESE, false).open(HOME + "/me/signups").press("取消报名");
            resident.sees("自己取消了");
        }
    }

    private void looks(Person resident, String month) {
        resident.everyShape(month, "calendar-month");
        resident.everyShape(HOME + "/calendar?week=" + day, "calendar-week");
        resident.everyShape(HOME + "/calendar?month=2026-02", "calendar-empty");
        resident.everyShape(HOME + "/me/signups", "calendar-mine");
        resident.everyShape(HOME + "/me/calendar", "calendar-feed");
        resident.reads(Browsers.CHINESE, true);
        resident.open(month).wholePicture("calendar-elder");
    }

    private void plans(Person coordinator) {
        coordinator.follow("登记服务").fill("名称（中文）", name).choose("文化学习");
        coordinator.fill("地点", "邻里中心二楼").press("登记").sees("已登记").follow("排场次");
        coordinator.page.locator("#date").fill(day.toString());
        coordinator.page.locator("#from").fill("14:00");
        coordinator.page.locator("#to").fill("15:30");
        coordinator.page.locator("#capacity").fill("8");
        coordinator.press("排上").sees("排好了 1 场");
        coordinator.page.locator(".tasks a").first().click();
        coordinator.look();
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
