package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** A room from its description to who has it when, as desk, members and neighbours see it. */
@QuarkusTest
class RoomJourneyTest {

    private static final String SLUG = "rooms-" + Long.toString(System.nanoTime(), 36);
    private static final String HERE = "/c/" + SLUG;

    @Inject Communities communities;

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(10);
    private final String name = "排练厅" + System.nanoTime();
    private final Web member = Web.as("resident" + System.nanoTime() + "@" + SLUG);
    private RoomDesk desk;
    private String room;

    @BeforeEach
    void found() {
        TestCommunity.found(SLUG);
        communities.read();
        desk = new RoomDesk(SLUG);
        room = desk.room(name, true);
        member.page(HERE + "/me");
    }

    @Test
    void aMemberAsksStaffAgreesAndSheGivesItUp() {
        Response asked = member.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00"));
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(303);
        assertThat(member.page(HERE + "/me/bookings").text()).contains(name, "等答复");
        assertThat(Web.visitor().page(HERE + "/rooms/" + room + "?day=" + day).text())
                .contains("已有人用", "09:00–10:00", "10:30–12:00", "13:00–20:00")
                .doesNotContain("评弹社");

        String booking = waiting();
        assertThat(desk.web.page(booking).text()).contains("评弹社排练", "8 人");
        assertThat(desk.web.page(HERE + "/me").text()).contains("有人申请用场地");
        assertThat(member.get(booking).statusCode()).isEqualTo(403);
        assertThat(desk.web.post(booking + "/confirmation", Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.web.post(booking + "/confirmation", Map.of()).statusCode()).isEqualTo(409);
        assertThat(member.page(HERE + "/me").text()).contains("您申请的场地同意了");
        assertThat(member.inEnglish().page(HERE + "/me/bookings").text())
                .contains("Booked", "Room " + name);

        String cancel = own("/cancellation");
        Web other = Web.as("resident" + System.nanoTime() + "@" + SLUG);
        other.page(HERE + "/me");
        assertThat(other.post(cancel, Map.of()).statusCode()).isEqualTo(404);
        assertThat(member.post(cancel, Map.of()).statusCode()).isEqualTo(303);
        assertThat(member.page(HERE + "/me/bookings").text()).contains("已取消");
        assertThat(Web.visitor().page(HERE + "/rooms/" + room + "?day=" + day).text())
                .contains("08:30–12:00");
        assertThat(Web.as("auditor@" + SLUG).page(HERE + "/desk/audit").text())
                .contains("申请用场地", "同意用场地", "取消场地");
    }

    @Test
    void staffRefusesAndCancelsWithTheReason() {
        member.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00"));
        String booking = waiting();
        assertThat(desk.web.post(booking + "/refusal", Map.of("reason", " ")).statusCode())
                .isEqualTo(422);
        desk.web.post(booking + "/refusal", Map.of("reason", "那天刷墙"));
        assertThat(member.page(HERE + "/me/bookings").text()).contains("没有同意", "那天刷墙");
        assertThat(member.page(HERE + "/me").text()).contains("没有同意");

        member.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00"));
        String again = waiting();
        desk.web.post(again + "/confirmation", Map.of());
        desk.web.post(again + "/cancellation", Map.of("reason", "水管坏了"));
        assertThat(member.page(HERE + "/me/bookings").text()).contains("已取消", "水管坏了");
        assertThat(member.page(HERE + "/me").text()).contains("您订的场地取消了");
    }

    @Test
    void theHoursHoldUnlessStaffSaysWhyNot() {
        Response lunch = member.post(desk.asking(room), RoomDesk.use(day, "11:30", "13:30"));
        assertThat(lunch.statusCode()).isEqualTo(422);
        assertThat(lunch.asString()).contains("08:30–12:00, 13:00–20:00", "评弹社排练");
        Map<String, String> late = RoomDesk.use(day, "20:00", "21:00");
        late.put("override", "中秋晚会");
        assertThat(member.post(desk.asking(room), late).statusCode())
                .as("a member cannot")
                .isEqualTo(422);
        assertThat(
                        desk.web
                                .post(desk.base + "/" + room, RoomDesk.use(day, "20:00", "21:00"))
                                .statusCode())
                .isEqualTo(422);
        late.put("forWhom", "舞蹈队");
        assertThat(desk.web.post(desk.base + "/" + room, late).statusCode()).isEqualTo(303);
        Document week = desk.web.page(desk.base + "/" + room + "?day=" + day);
        assertThat(week.text()).contains("20:00–21:00", "舞蹈队");
        assertThat(desk.web.page(week.select("a[href*=/bookings/]").attr("href")).text())
                .contains("中秋晚会");
    }

    @Test
    void whoComesSecondIsToldWhatIsFree() {
        member.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00"));
        Response second =
                desk.web.post(desk.base + "/" + room, RoomDesk.use(day, "10:00", "11:00"));
        assertThat(second.statusCode()).as("ten minutes' set-up in its way").isEqualTo(422);
        assertThat(second.asString()).contains("09:00–10:00 已有人用", "10:30–12:00, 13:00–20:00");
        assertThat(
                        desk.web
                                .post(desk.base + "/" + room, RoomDesk.use(day, "10:30", "11:00"))
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSeriesShowsEachClashBeforeAnythingIsBooked() {
        member.post(desk.asking(room), RoomDesk.use(day.plusWeeks(1), "09:00", "10:00"));
        Map<String, String> form = RoomDesk.use(day, "09:00", "10:00");
        form.put("times", "3");
        Response shown = desk.web.post(desk.base + "/" + room, form);
        assertThat(shown.statusCode()).isEqualTo(200);
        Document plan = Jsoup.parse(shown.asString());
        assertThat(plan.select(".state--overdue:contains(订不上)")).hasSize(1);
        assertThat(plan.select(".state--good:contains(订得上)")).hasSize(2);
        assertThat(Web.visitor().page(HERE + "/rooms/" + room + "?day=" + day).text())
                .as("nothing yet")
                .contains("08:30–12:00");

        Map<String, String> agreed = new HashMap<>(form);
        agreed.put("agreed", day + " " + day.plusWeeks(1) + " " + day.plusWeeks(2));
        assertThat(desk.web.post(desk.base + "/" + room, agreed).statusCode())
                .as("not what was shown")
                .isEqualTo(200);
        agreed.put("agreed", plan.select("input[name=agreed]").val());
        assertThat(desk.web.post(desk.base + "/" + room, agreed).statusCode()).isEqualTo(303);
        assertThat(desk.web.page(desk.base + "/" + room + "?day=" + day.plusWeeks(2)).text())
                .contains("评弹社排练");
    }

    @Test
    void nobodyAsksWithoutEnd() {
        for (String hour : new String[] {"09", "14", "16"}) {
            assertThat(
                            member.post(
                                            desk.asking(room),
                                            RoomDesk.use(day, hour + ":00", hour + ":30"))
                                    .statusCode())
                    .isEqualTo(303);
        }
        assertThat(member.post(desk.asking(room), RoomDesk.use(day, "18:00", "18:30")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void theDeskDescribesAndClosesAndStaffOnlyMeansSo() {
        String page = desk.base + "/" + room + "/description";
        Map<String, String> form = RoomDesk.description(name);
        form.put("version", desk.web.page(page).select("input[name=version]").val());
        Map<String, String> late = new HashMap<>(form);
        form.put("membersAsk", "no");
        form.put("capacity", "6");
        assertThat(desk.web.post(page, form).statusCode()).isEqualTo(303);
        late.put("place", "三楼");
        Response second = desk.web.post(page, late);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("三楼", "只由工作人员登记");

        assertThat(Web.visitor().page(HERE + "/rooms/" + room).text()).contains("网上不能申请");
        assertThat(member.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00")).statusCode())
                .isEqualTo(409);
        Response many = desk.web.post(desk.base + "/" + room, RoomDesk.use(day, "09:00", "10:00"));
        assertThat(many.asString()).contains("这间最多 6 人");
        desk.web.post(desk.base + "/" + room + "/closure", Map.of());
        assertThat(Web.visitor().get(HERE + "/rooms/" + room).statusCode()).isEqualTo(404);
    }

    private String waiting() {
        return desk.web
                .page(desk.base + "/" + room + "?day=" + day)
                .select("a[href*=/bookings/]")
                .attr("href");
    }

    private String own(String end) {
        return member.page(HERE + "/me/bookings")
                .select("form[action$=" + end + "]")
                .attr("action");
    }
}
