package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** Named series of activities, from the name to the figures, in a community of its own. */
@QuarkusTest
class FestivalJourneyTest {

    private static final String SLUG = "festival-" + Long.toString(System.nanoTime(), 36);
    private static final String HERE = "/c/" + SLUG;

    private final Web resident = Web.as("resident@" + SLUG);
    private final Web next = Web.as("resident2@" + SLUG);
    private final LocalDate day =
            LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).plusDays(2);
    private ServiceDesk desk;
    private String festivals;

    @Inject Communities communities;

    @BeforeEach
    void found() {
        TestCommunity.found(SLUG);
        communities.read();
        desk = new ServiceDesk(SLUG);
        festivals = desk.base + "/festivals";
        resident.page(HERE + "/me");
        next.page(HERE + "/me");
    }

    @Test
    void threeSeriesWithTheirActivitiesWaitingListAndFigures() {
        for (String name : List.of("端午", "六一", "重阳")) {
            assertThat(name(desk.web, name, "").statusCode()).isEqualTo(303);
        }
        Response twice = name(desk.web, "重阳", "敬老的一天");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.asString()).contains("已经有同名的系列", "敬老的一天");
        assertThat(name(resident, "中秋", "").statusCode()).isEqualTo(403);

        String series = key("重阳");
        String dumplings = activity("包饺子 " + System.nanoTime(), series);
        String path = HERE + "/services/sessions/" + dumplings;
        resident.post(path + "/signups", Map.of());
        next.post(path + "/signups", Map.of());
        assertThat(next.page(path).text()).contains("重阳", "候补");

        Document shown = Web.visitor().page(HERE + "/services/festivals/" + series);
        assertThat(shown.select("[aria-labelledby=ahead]").text()).contains("包饺子", "1 人候补");
        assertThat(shown.text()).contains("没有办过的活动");
        shown = Web.visitor().page(HERE + "/services/festivals/" + series + "?year=2025");
        assertThat(shown.select("[aria-labelledby=ahead]").text())
                .as("what is ahead stands beside every year")
                .contains("包饺子");
        assertThat(Web.visitor().page(HERE + "/services/festivals").text())
                .contains("端午", "六一", "重阳", "接下来 1 场");

        itIsOver(dumplings);
        String year = "?year=" + heldYear();
        shown = Web.visitor().page(HERE + "/services/festivals/" + series + year);
        assertThat(shown.text()).contains("办了 1 场次，1 人次参加", "包饺子");
        assertThat(
                        Web.visitor()
                                .inEnglish()
                                .page(HERE + "/services/festivals/" + series + year)
                                .text())
                .contains("1 held, 1 visits");
        assertThat(Web.as("auditor@" + SLUG).page(HERE + "/desk/audit").text()).contains("新增节日系列");
    }

    @Test
    void anActivityCalledOffIsListedAndNotCounted() {
        String name = "中秋" + System.nanoTime();
        name(desk.web, name, "");
        String series = key(name);
        String key = activity("赏月 " + System.nanoTime(), series);
        desk.web.post(desk.base + "/sessions/" + key + "/end", Map.of("reason", "下雨"));
        String page =
                Web.visitor()
                        .page(HERE + "/services/festivals/" + series + "?year=" + day.getYear())
                        .text();
        assertThat(page).contains("赏月", "取消", "办了 0 场次，0 人次参加");
    }

    @Test
    void nextDoorThereIsNoSuchSeries() {
        String name = "春节" + System.nanoTime();
        name(desk.web, name, "");
        String series = key(name);
        assertThat(Web.visitor().get("/c/hongju/services/festivals/" + series).statusCode())
                .isEqualTo(404);
        ServiceDesk theirs = new ServiceDesk("hongju");
        Map<String, String> form = ServiceDesk.session(day, 3);
        form.put("festival", series);
        Response refused = theirs.plan(theirs.service("写春联 " + System.nanoTime()), form);
        assertThat(refused.statusCode()).isEqualTo(422);
        form.put("festival", UUID.randomUUID() + "x");
        assertThat(desk.plan(desk.service("写春联"), form).asString()).contains("请从列出的节日系列里选");
    }

    @Test
    void ofTwoWhoChangeOneTheSecondSeesBoth() {
        String name = "元宵" + System.nanoTime();
        name(desk.web, name, "灯谜");
        String page = festivals + "/" + key(name);
        Map<String, String> form = new HashMap<>();
        form.put("version", desk.web.page(page).select("input[name=version]").val());
        form.put("chineseName", name);
        form.put("about", "灯谜和汤圆");
        assertThat(desk.web.post(page, form).statusCode()).isEqualTo(303);
        form.put("about", "看灯");
        Response second = desk.web.post(page, form);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("灯谜和汤圆", "看灯");
    }

    private Response name(Web who, String name, String about) {
        return who.post(festivals, Map.of("chineseName", name, "about", about));
    }

    private String key(String name) {
        String link =
                desk.web
                        .page(festivals)
                        .select(".tasks a:containsOwn(" + name + ")")
                        .first()
                        .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** One seat only. */
    private String activity(String name, String series) {
        String number = desk.service(name);
        Map<String, String> form = ServiceDesk.session(day, 1);
        form.put("festival", series);
        assertThat(desk.plan(number, form).statusCode()).isEqualTo(303);
        return desk.keys(number).get(0);
    }

    /** As if it had been ten days ago and the one with a seat had come. */
    private static void itIsOver(String session) {
        OwnerSql.run(
                "update wushe.service_session set starts_at = starts_at - interval '10 days'"
                        + " where id = ?::uuid",
                session);
        OwnerSql.run(
                "update wushe.slot set starts_at = starts_at - interval '10 days',"
                        + " ends_at = ends_at - interval '10 days',"
                        + " signup_until = signup_until - interval '10 days',"
                        + " cancel_until = cancel_until - interval '10 days',"
                        + " promote_until = promote_until - interval '10 days'"
                        + " where owner_id = ?::uuid",
                session);
        OwnerSql.run(
                "update wushe.signup set state = 'ATTENDED' where state = 'CONFIRMED' and slot_id ="
                        + " (select id from wushe.slot where owner_id = ?::uuid)",
                session);
    }

    private int heldYear() {
        return day.minusDays(10).getYear();
    }
}
