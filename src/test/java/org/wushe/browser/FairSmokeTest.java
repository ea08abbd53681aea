package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wushe.services.fair.FairDesk;
import org.wushe.testsupport.Browsers;

/** The fair day in a real browser: booking and cancelling, the queue, the screen. */
@QuarkusTest
class FairSmokeTest {

    private static final String HERE = "/c/baiyin/services/fair";

    @TestHTTPResource("/")
    String address;

    @Test
    void aResidentBooksAHaircutOnFairDayAndCancels() {
        try (Browsers browsers = Browsers.open()) {
            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident@baiyin").reads(Browsers.CHINESE, false);
            resident.everyShape(HERE, "fair-empty");
            FairDesk desk = new FairDesk("baiyin");
            desk.service("理发", "LIVING");
            desk.service("磨刀", "LIVING");
            desk.service("量血压", "HEALTH");
            desk.service("心理咨询", "HEALTH");
            String number = desk.planned().get(0);
            resident.everyShape(HERE, "fair-list");
            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@baiyin").open(desk.base);
            coordinator.everyShape(desk.base, "fair-desk");
            coordinator.everyShape(desk.base + "/" + number, "fair-day-planned");
            String haircut = desk.stall(number, "理发", "30", "2");
            desk.stall(number, "磨刀", "", "");
            desk.stall(number, "量血压", "15", "3");
            desk.stall(number, "心理咨询", "30", "1");
            coordinator.open(desk.base + "/" + number).press("开放预约").sees("居民现在可以约");
            coordinator.everyShape(desk.base + "/" + number, "fair-day-open");
            String stall = haircut.replace("/desk/", "/");
            booksAndCancels(resident, number, stall);
            theDay(desk, number, haircut, coordinator, resident);
        }
    }

    private static void booksAndCancels(Person resident, String number, String stall) {
        resident.everyShape(HERE + "/" + number, "fair-stalls");
        resident.everyShape(stall, "fair-stall");
        resident.open(HERE).follow("看摊位和预约").follow("理发").choose("08:30–09:00");
        resident.press("约这个时间").sees("约好了", "已报名", "08:30–09:00");
        resident.everyShape(stall, "fair-booked");
        resident.press("取消报名").sees("已取消", "选一个时间");
        resident.choose("09:00–09:30").press("约这个时间").sees("约好了");
        resident.reads(Browsers.CHINESE, true).open(stall).wholePicture("fair-elder");
        resident.reads(Browsers.CHINESE, false);
    }

    private static void theDay(
            FairDesk desk, String number, String stall, Person helper, Person resident) {
        desk.startToday(number, Duration.ofMinutes(45));
        helper.everyShape(stall, "fair-call-empty");
        helper.open(stall).fill("姓名", "罗奶奶").press("发一个号").sees("发出 A01");
        helper.press("发一个号").press("发一个号").sees("A03");
        helper.page.locator("form[action*=arrivals] button").click();
        helper.look().sees("发出 A04");
        helper.press("下一位：A04").sees("正在叫 A04");
        helper.everyShape(stall, "fair-call");
        helper.page.setViewportSize(360, 800);
        helper.open(stall).press("A04 没来").sees("正在叫 A01");
        screen(resident, HERE + "/" + number + "/screen");
        helper.page.locator("a[href*='/tickets/']").first().click();
        helper.look().wholePicture("fair-slip");
        helper.everyShape(desk.base + "/" + number, "fair-day-running");
        resident.everyShape(HERE + "/" + number, "fair-running");
    }

    /**
     * The screen renews itself, as the numbers do; WCAG 2.2.1 lets that be where it is essential.
     */
    private static void screen(Person visitor, String path) {
        for (int width : new int[] {360, 1280}) {
            visitor.page.setViewportSize(width, 800);
            visitor.page.navigate(visitor.base + path);
            visitor.look("meta-refresh");
            visitor.wholePicture("fair-screen-" + width);
        }
        visitor.sees("A01", "A02");
        assertThat(visitor.page.locator("body").innerText()).doesNotContain("罗奶奶");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
