package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wushe.services.rooms.RoomDesk;
import org.wushe.testsupport.Browsers;

/** The centre and its rooms in a real browser: a resident asks, the desk agrees. */
@QuarkusTest
class RoomsSmokeTest {

    private static final String HERE = "/c/gaofeng";

    @TestHTTPResource("/")
    String address;

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(40);

    @Test
    void fromTheQuestionToTheRoom() {
        try (Browsers browsers = Browsers.open()) {
            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.everyShape(HERE + "/centre", "centre-empty");
            resident.everyShape(HERE + "/rooms", "rooms-empty");
            RoomDesk desk = new RoomDesk("gaofeng");
            String room = HERE + "/rooms/" + desk.room("多功能活动厅", true);
            desk.room("小会议室", false);

            resident.signIn("resident2@gaofeng").reads(Browsers.CHINESE, false);
            resident.everyShape(HERE + "/centre", "centre");
            resident.page.setViewportSize(360, 800);
            resident.open(room + "?day=" + day);
            resident.page.locator("#date").fill(day.toString());
            resident.page.locator("#from").fill("11:30");
            resident.page.locator("#to").fill("13:30");
            resident.fill("几个人", "8").fill("用来做什么", "合唱队排练").press("提交申请");
            resident.sees("这个时间不开放").wholePicture("rooms-refused");
            resident.page.locator("#to").fill("12:00");
            resident.press("提交申请").sees("申请已经收到", "等答复");
            resident.everyShape(HERE + "/me/bookings", "rooms-mine");
            resident.everyShape(room + "?day=" + day, "rooms-room");
            resident.everyShape(HERE + "/rooms?day=" + day, "rooms-day");

            answers(new Person(browsers.desktop(Browsers.CHINESE), base()), room);
            resident.reads(Browsers.CHINESE, true);
            resident.open(HERE + "/me/bookings").sees("已订好").wholePicture("rooms-mine-elder");
            resident.open(HERE + "/centre").wholePicture("centre-elder");
            resident.open(room + "?day=" + day).wholePicture("rooms-room-elder");
            resident.open(HERE + "/me/bookings").press("不用了，取消").sees("已取消");
        }
    }

    private void answers(Person coordinator, String room) {
        coordinator.signIn("coordinator@gaofeng").reads(Browsers.CHINESE, false);
        coordinator.everyShape(HERE + "/desk/centre", "centre-desk");
        coordinator.everyShape(HERE + "/desk/centre/CULTURE", "centre-part");
        coordinator.everyShape(HERE + "/desk/rooms?day=" + day, "rooms-desk");
        String week = room.replace("/rooms", "/desk/rooms");
        coordinator.everyShape(week + "?day=" + day, "rooms-week");
        coordinator.everyShape(week + "/description", "rooms-description");
        coordinator.open(week + "?day=" + day);
        coordinator.page.locator("#date").fill(day.toString());
        coordinator.page.locator("#from").fill("11:00");
        coordinator.page.locator("#to").fill("12:00");
        coordinator.fill("几个人", "8").fill("用来做什么", "剪纸课");
        coordinator.page.locator("#times").fill("3");
        coordinator.press("登记").sees("先看一看这几次", "订不上").wholePicture("rooms-plan");
        coordinator.open(HERE + "/desk/rooms?day=" + day).follow("合唱队排练");
        coordinator.everyShape(coordinator.page.url().substring(base().length()), "rooms-booking");
        coordinator.press("同意使用").sees("已同意");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
