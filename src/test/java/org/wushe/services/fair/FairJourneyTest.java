package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** A fair day from the plan of the year to its figures, as desk, residents and visitors see it. */
@QuarkusTest
class FairJourneyTest {

    @Inject ForgettingNames forgetting;

    private FairDesk desk;
    private Web resident;
    private Web next;
    private String number;
    private String haircut;
    private String path;

    @BeforeEach
    void aPlannedYear() {
        desk = FairDesk.ofItsOwn();
        resident = Web.as("resident@" + desk.slug);
        next = Web.as("resident2@" + desk.slug);
        resident.page(desk.home + "/me");
        next.page(desk.home + "/me");
        desk.service("理发", "LIVING");
        number = desk.planned().get(0);
        haircut = desk.stall(number, "理发", "30", "1");
        path = haircut.replace("/desk/", "/");
    }

    @Test
    void aYearHasTwelveAndPlanningTwiceAddsNone() {
        assertThat(desk.numbers()).hasSize(12);
        desk.planned();
        assertThat(desk.numbers()).hasSize(12);
        Map<String, String> bad = FairDesk.year();
        bad.put("year", "1999");
        bad.put("to", "08:00");
        bad.put("place", "");
        Response answer = desk.web.post(desk.base, bad);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请选今年或者明年", "结束要晚于开始", "请写在哪里办", "08:00");
        assertThat(Web.visitor().page(desk.home + "/services/fair").text())
                .contains("样样不收钱", desk.numbers().get(1), "已定日期");
        assertThat(Web.visitor().inEnglish().page(desk.home + "/services/fair").text())
                .contains("Fair day", "All of it free");
        assertThat(Web.visitor().page(desk.home + "/services").select("a[href$=/services/fair]"))
                .isNotEmpty();
        assertThat(resident.get(desk.base).statusCode()).isEqualTo(403);
    }

    @Test
    void aResidentBooksAHaircutAndCancels() {
        assertThat(resident.page(path).text()).contains("摊位还在安排");
        desk.open(number);
        assertThat(Web.visitor().page(desk.home + "/services/fair/" + number).text())
                .contains("理发", "还能约 6 人", "样样免费");
        assertThat(Web.visitor().page(path).text()).contains("预约要先登录");
        assertThat(resident.page(path).text()).doesNotContain("预约要先登录");
        Response forgot = resident.post(path + "/signups", Map.of());
        assertThat(forgot.statusCode()).isEqualTo(422);
        assertThat(forgot.asString()).contains("请选一个时间");
        assertThat(book(resident, path, 0).statusCode()).isEqualTo(303);
        assertThat(resident.page(path).text()).contains("已报名", "08:30–09:00", "取消报名");
        assertThat(resident.page(desk.home + "/me/signups").text()).contains("理发（便民赶集日）");
        assertThat(next.page(path).select("input[name=window]")).hasSize(5);
        String withdrawal = resident.page(path).select("form[action$=/withdrawal]").attr("action");
        Response left = resident.post(withdrawal, Map.of("back", ""));
        assertThat(left.header("Location")).endsWith(path);
        assertThat(next.page(path).select("input[name=window]")).hasSize(6);
        assertThat(
                        resident.page(desk.home + "/me/signups")
                                .select("[aria-labelledby=ahead]")
                                .text())
                .doesNotContain("理发");
    }

    @Test
    void oneTimeAStallAndNobodyAtTwoStallsAtOnce() {
        desk.service("磨刀", "LIVING");
        String knives = desk.stall(number, "磨刀", "60", "2").replace("/desk/", "/");
        desk.open(number);
        List<String> windows = windows(next, path);
        String overlapping = windows(next, knives).get(0);
        String later = windows(next, knives).get(1);
        assertThat(send(resident, path, windows.get(0)).statusCode()).isEqualTo(303);
        Response second = send(resident, path, windows.get(1));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("已经约了一个时间");
        assertThat(send(resident, knives, overlapping).statusCode()).isEqualTo(409);
        assertThat(send(resident, knives, later).statusCode()).isEqualTo(303);
        assertThat(send(next, path, windows.get(0)).statusCode()).isEqualTo(409);
        assertThat(send(next, path, later).statusCode()).as("of another stall").isEqualTo(422);
    }

    @Test
    void onTheDayNumbersAreGivenAndCalled() {
        desk.service("量血压", "HEALTH");
        String pressure = desk.stall(number, "量血压", "", "");
        desk.open(number);
        book(resident, path, 0);
        book(next, path, 1);
        assertThat(give(pressure, "").statusCode()).as("not started").isEqualTo(409);
        desk.startToday(number, Duration.ofHours(2));
        String screen = desk.home + "/services/fair/" + number + "/screen";
        assertThat(give(haircut, "罗奶奶").statusCode()).isEqualTo(303);
        assertThat(give(haircut, "").statusCode()).isEqualTo(303);
        Document shown = desk.web.page(haircut);
        assertThat(shown.text()).contains("A01 罗奶奶", "约好还没到的（2 人）");
        String arrival = shown.select("form[action*=/arrivals/]").first().attr("action");
        assertThat(desk.web.post(arrival, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.web.post(arrival, Map.of()).statusCode()).as("twice").isEqualTo(409);
        assertThat(desk.web.page(haircut).select("button.button--huge").text())
                .as("who booked and whose time has come")
                .isEqualTo("下一位：A03");
        press(haircut, "next", 0);
        press(haircut, "next", 0);
        assertThat(desk.web.page(haircut).select(".calls__now").text())
                .as("a second press skips nobody")
                .isEqualTo("A03");
        assertThat(resident.page(path).text()).contains("您的号：A03");
        press(haircut, "absence", 3);
        Document called = Web.visitor().page(screen);
        assertThat(called.text()).contains("A01", "A02").doesNotContain("罗", "A03");
        assertThat(called.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("10");
        String back = desk.web.page(haircut).select("form[action*=/returns/]").attr("action");
        assertThat(desk.web.post(back, Map.of()).statusCode()).isEqualTo(303);
        press(haircut, "next", 1);
        press(haircut, "service", 3);
        String slip = desk.web.page(haircut).select("a[href*=/tickets/]").first().attr("href");
        assertThat(desk.web.page(slip).text()).contains("便民赶集日", "不收任何费用").doesNotContain("罗奶奶");
        give(pressure, "");
        close(pressure);
    }

    /** The end of {@link #onTheDayNumbersAreGivenAndCalled}. */
    private void close(String pressure) {
        String end = desk.base + "/" + number + "/end";
        assertThat(desk.web.post(end, Map.of()).statusCode()).as("more may come").isEqualTo(409);
        desk.shift(number, Duration.ofHours(-2));
        assertThat(desk.web.post(end, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.web.page(haircut).text()).doesNotContain("罗奶奶").contains("A01", "没有轮到");
        assertThat(
                        OwnerSql.column(
                                "select id::text from wushe.fair_ticket where community = ?"
                                        + " and name_sealed is not null",
                                desk.slug))
                .isEmpty();
        Document summary = Web.visitor().page(desk.home + "/services/fair/" + number);
        assertThat(summary.select("tr:contains(理发) td").eachText())
                .containsExactly("A · 理发", "2 人次", "2 人次", "2 人次", "0 人次", "1 人次");
        assertThat(summary.select("tr:contains(量血压) td").eachText())
                .containsExactly("B · 量血压", "0 人次", "0 人次", "1 人次", "0 人次", "1 人次");
        assertThat(
                        OwnerSql.column(
                                "select state from wushe.signup where community = ? order by state",
                                desk.slug))
                .containsExactly("ATTENDED", "NO_SHOW");
        assertThat(give(pressure, "").statusCode()).isEqualTo(409);
        assertThat(
                        Web.as("auditor@" + desk.slug)
                                .page(desk.home + "/desk/audit?action=fair.number_called")
                                .text())
                .contains("叫号", "A03");
    }

    @Test
    void aNameGoesWithTheDayThoughNobodyEndsIt() {
        desk.open(number);
        desk.startToday(number, Duration.ofHours(2));
        give(haircut, "罗奶奶");
        give(haircut, "马大爷");
        OwnerSql.run(
                "update wushe.fair_ticket set issued_at = now() - interval '25 hours' where"
                        + " community = ? and number = 1",
                desk.slug);
        forgetting.work();
        assertThat(desk.web.page(haircut).text()).contains("A01", "马大爷").doesNotContain("罗奶奶");
    }

    @Test
    void whoBookedIsToldWhenItIsCancelled() {
        desk.open(number);
        book(resident, path, 0);
        String cancel = desk.base + "/" + number + "/end/cancellation";
        assertThat(desk.web.post(cancel, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(desk.web.post(cancel, Map.of("reason", "台风天")).statusCode()).isEqualTo(303);
        assertThat(resident.page(desk.home + "/me").text()).contains("取消", "理发");
        assertThat(Web.visitor().page(desk.home + "/services/fair/" + number).text())
                .contains("取消了：台风天");
        assertThat(desk.planned()).as("another one for that month").hasSize(13);
    }

    @Test
    void thePlaceCanChangeAfterwardsAndTheTimeCannot() {
        desk.open(number);
        book(resident, path, 0);
        Document page = desk.web.page(desk.base + "/" + number);
        Map<String, String> form = new HashMap<>();
        page.select("form[action$=/details] input")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        form.put("from", "09:00");
        String details = desk.base + "/" + number + "/details";
        assertThat(desk.web.post(details, form).statusCode()).isEqualTo(409);
        form.put("from", "08:30");
        form.put("place", "文化广场");
        assertThat(desk.web.post(details, form).statusCode()).isEqualTo(303);
        assertThat(resident.page(path).text()).contains("时间地点改了", "文化广场");
        assertThat(desk.web.post(details, form).statusCode()).as("the second").isEqualTo(409);
    }

    @Test
    void onlyServicesOfTheFairDayAreStallsAndTheyAreFree() {
        assertThat(Web.visitor().page(desk.home + "/services").text())
                .contains("理发")
                .contains("免费");
        desk.web.post(
                desk.home + "/desk/services/new",
                Map.of("chineseName", "复印", "category", "LIVING", "place", "一楼", "fee", "1"));
        String costly =
                OwnerSql.column(
                                "select id::text from wushe.service_item where community = ?"
                                        + " and name_zh = '复印'",
                                desk.slug)
                        .get(0);
        Map<String, String> form = new HashMap<>();
        form.put("item", costly);
        form.put("provider", "王师傅");
        form.put("booking", "no");
        String stalls = desk.base + "/" + number + "/stalls";
        assertThat(desk.web.post(stalls, form).statusCode()).isEqualTo(404);
        form.put("booking", "yes");
        form.put("minutes", "1");
        Response bad = desk.web.post(stalls, form);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.asString()).contains("5 到 240", "1 到 50", "王师傅");
        assertThat(desk.web.post(haircut + "/removal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.web.post(desk.base + "/" + number + "/opening", Map.of()).statusCode())
                .as("without stalls")
                .isEqualTo(409);
    }

    private Response give(String stall, String name) {
        return desk.web.post(stall + "/tickets", Map.of("name", name));
    }

    private void press(String stall, String what, int seen) {
        assertThat(desk.web.post(stall + "/" + what, Map.of("seen", seen)).statusCode())
                .isEqualTo(303);
    }

    private static Response book(Web who, String stall, int index) {
        return send(who, stall, windows(who, stall).get(index));
    }

    private static Response send(Web who, String stall, String window) {
        return who.post(stall + "/signups", Map.of("window", window, "person", ""));
    }

    private static List<String> windows(Web who, String stall) {
        return who.page(stall).select("input[name=window]").eachAttr("value");
    }
}
