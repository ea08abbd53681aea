package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** A session from its plan to who came, as desk, residents and neighbours see it. */
@QuarkusTest
class SessionJourneyTest {

    private static final String HERE = "/c/gaofeng";

    private final Web resident = Web.as("resident@gaofeng");
    private final Web next = Web.as("resident2@gaofeng");
    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(nextFree());
    private final String name = "理发 " + System.nanoTime();
    private ServiceDesk desk;

    @Inject Directory directory;

    private static int days = 20;

    /** Each test on a day of its own: nobody is in two places at once. */
    private static synchronized int nextFree() {
        return days++;
    }

    @BeforeEach
    void members() {
        desk = new ServiceDesk("gaofeng");
        resident.page(HERE + "/me");
        next.page(HERE + "/me");
    }

    @Test
    void aSeatThatIsGivenUpIsOfferedToTheNext() {
        String path = HERE + "/services/sessions/" + desk.sessionOf(name, day, 1);
        assertThat(Web.visitor().page(path).text()).contains(name, "还有 1 个名额", "要先登录");

        assertThat(resident.post(path + "/signups", Map.of()).statusCode()).isEqualTo(303);
        assertThat(resident.page(path).text()).contains("已报名");
        assertThat(resident.post(path + "/signups", Map.of()).statusCode()).isEqualTo(409);
        assertThat(Web.visitor().page(path).text()).contains("已满，可以候补");

        assertThat(next.post(path + "/signups", Map.of("person", "")).statusCode()).isEqualTo(303);
        assertThat(next.page(HERE + "/me/signups").text()).contains(name, "候补", "第 1 位");

        assertThat(press(resident, path, "withdrawal").statusCode()).isEqualTo(303);
        assertThat(resident.page(HERE + "/me/signups").select("[aria-labelledby=ahead]").text())
                .doesNotContain(name);
        assertThat(next.page(path).text()).contains("有名额给您", "请在这以前答复");
        assertThat(press(next, path, "acceptance").statusCode()).isEqualTo(303);
        assertThat(next.page(path).text()).contains("已报名");
        assertThat(next.inEnglish().page(path).text()).contains("Signed up", "Withdraw");
    }

    @Test
    void nobodySignsUpAStranger() {
        String path = HERE + "/services/sessions/" + desk.sessionOf(name, day, 3);
        Map<String, String> form = Map.of("person", UUID.randomUUID().toString());
        resident.post(path + "/signups", Map.of());
        assertThat(next.post(path + "/signups", form).statusCode()).isEqualTo(404);
        assertThat(Web.as("stranger").post(path + "/signups", form).header("Location"))
                .endsWith("/join");
    }

    @Test
    void nextDoorThereIsNoSuchSession() {
        String key = desk.sessionOf(name, day, 1);
        assertThat(Web.visitor().get("/c/hongju/services/sessions/" + key).statusCode())
                .isEqualTo(404);
        ServiceDesk theirs = new ServiceDesk("hongju");
        assertThat(theirs.web.get(theirs.base + "/sessions/" + key).statusCode()).isEqualTo(404);
        assertThat(
                        theirs.web
                                .post(theirs.base + "/sessions/" + key + "/end", Map.of())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDeskEntersWhoHasNoAccountAndNotesWhoCame() {
        String key = desk.sessionOf(name, day, 2);
        String page = desk.base + "/sessions/" + key;
        String phone = "139" + String.format("%08d", System.nanoTime() % 100_000_000);
        desk.web.post(
                HERE + "/desk/registry/new", Map.of("name", "罗奶奶", "phone", phone, "age", "82"));
        Document found =
                Jsoup.parse(
                        desk.web
                                .post(page + "/participants/search", Map.of("typed", phone))
                                .asString());
        String person = found.select("input[name=person]").first().val();
        assertThat(desk.web.post(page + "/participants", Map.of("person", person)).statusCode())
                .isEqualTo(303);

        Document listed = desk.web.page(page);
        assertThat(listed.text()).contains("罗奶奶", "已报名").doesNotContain(phone);
        String contact = listed.select("form[action$=/contact]").attr("action");
        assertThat(desk.web.post(contact, Map.of()).asString()).contains(phone);
        assertThat(
                        Web.as("auditor@gaofeng")
                                .page(HERE + "/desk/audit?action=service.contact_read")
                                .text())
                .contains("查看服务报名人的电话");

        assertThat(listed.select("form[action$=/attendance]")).as("not the day yet").isEmpty();
        String note = contact.replace("/contact", "/attendance");
        assertThat(desk.web.post(note, Map.of("noted", "ATTENDED")).statusCode()).isEqualTo(409);
        assertThat(desk.web.post(note, Map.of("noted", "CHECKED_IN")).statusCode()).isEqualTo(303);
        assertThat(desk.web.page(page).text()).contains("已到");
        assertThat(resident.get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsCalledOffSaysWhy() {
        String key = desk.sessionOf(name, day, 2);
        String path = HERE + "/services/sessions/" + key;
        resident.post(path + "/signups", Map.of());
        String end = desk.base + "/sessions/" + key + "/end";
        assertThat(desk.web.post(end, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(desk.web.post(end, Map.of("reason", "师傅病了")).statusCode()).isEqualTo(303);
        assertThat(Web.visitor().page(path).text()).contains("这一场取消了：师傅病了");
        assertThat(resident.page(HERE + "/me").text()).contains("取消");
        assertThat(next.post(path + "/signups", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void timeAndSeatsChangeAndOfTwoWhoChangeTheSecondIsTold() {
        String key = desk.sessionOf(name, day, 1);
        String page = desk.base + "/sessions/" + key;
        resident.post(HERE + "/services/sessions/" + key + "/signups", Map.of());
        Map<String, String> form = ServiceDesk.session(day, 1);
        form.put("version", desk.web.page(page).select("input[name=version]").first().val());
        form.put("from", "09:30");
        assertThat(desk.web.post(page + "/time", form).statusCode()).isEqualTo(303);
        assertThat(resident.page(HERE + "/me/signups").text()).contains("时间地点改了");
        assertThat(desk.web.post(page + "/time", form).statusCode()).isEqualTo(409);
        form.put("version", desk.web.page(page).select("input[name=version]").first().val());
        form.put("capacity", "4");
        assertThat(desk.web.post(page + "/seats", form).statusCode()).isEqualTo(303);
        assertThat(desk.web.page(page).text()).contains("空 3 个，共 4 个");
    }

    @Test
    void aSeriesIsPlannedAtOnceAndListedByWeek() {
        String number = desk.service(name);
        Map<String, String> form = ServiceDesk.session(day, 5);
        form.put("repeat", "WEEKLY");
        form.put("times", "3");
        assertThat(desk.plan(number, form).statusCode()).isEqualTo(303);
        assertThat(desk.keys(number)).hasSizeBetween(1, 3);
        String week = HERE + "/services/sessions?week=" + day.plusWeeks(1);
        assertThat(Web.visitor().page(week).text()).contains(name);
        assertThat(Web.visitor().page(HERE + "/services/" + number).text()).contains("还有 5 个名额");

        form.put("capacity", "0");
        form.put("to", "08:00");
        Response bad = desk.plan(number, form);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.asString()).contains("1 到 9999", "结束要晚于开始", "邻里中心二楼");
        form.put("capacity", "5");
        form.put("to", "10:00");
        form.put("date", "2020-01-01");
        assertThat(desk.plan(number, form).asString()).contains("已经过去");
    }

    @Test
    void whoGoesGivesHerSeatBackFirst() {
        NotingDirectory.instead(directory);
        String account = "resident" + System.nanoTime() + "@gaofeng";
        Web her = Web.as(account);
        her.page(HERE + "/me");
        String path = HERE + "/services/sessions/" + desk.sessionOf(name, day, 1);
        her.post(path + "/signups", Map.of());
        String deletion = HERE + "/me/data/deletion";
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        String feed =
                Jsoup.parse(her.post(HERE + "/me/calendar", Map.of()).asString())
                        .select("input[value$=.ics]")
                        .val()
                        .replaceFirst("^https?://[^/]*", "");
        assertThat(Web.visitor().get(feed).statusCode()).isEqualTo(200);
        assertThat(her.page(deletion).select("a:contains(" + name + ")").attr("href"))
                .isEqualTo(HERE + "/me/signups");
        assertThat(her.post(deletion, wish).asString()).contains(name);
        assertThat(press(her, path, "withdrawal").statusCode()).isEqualTo(303);
        OwnerSql.run(
                "update wushe.signup set reason = ? where community = 'gaofeng' and slot_id in"
                        + " (select id from wushe.slot where title = ?)",
                account,
                name);
        assertThat(her.post(HERE + "/me/data/file", Map.of()).statusCode()).isEqualTo(200);
        assertThat(her.post(deletion, wish).statusCode()).isEqualTo(303);
        String action =
                desk.web
                        .page(HERE + "/desk/deletions")
                        .select("section:has(h2:containsOwn(" + account + ")) form")
                        .attr("action");
        desk.web.post(action.substring(0, action.lastIndexOf('/')) + "/confirmation", Map.of());
        assertThat(Web.visitor().get(feed).statusCode()).isEqualTo(404);
        assertThat(
                        OwnerSql.column(
                                "select s.state || coalesce(s.reason, ' nothing') from wushe.signup"
                                        + " s join wushe.slot t on t.community = s.community"
                                        + " and t.id = s.slot_id where t.title = ?",
                                name))
                .containsExactly("CANCELLED nothing");
    }

    private static Response press(Web person, String page, String step) {
        Document shown = person.page(page);
        return person.post(
                shown.select("form[action$=/" + step + "]").attr("action"), Map.of("back", "me"));
    }
}
