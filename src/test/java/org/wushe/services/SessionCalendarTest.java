package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.Ics;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** A member's sign-ups in the calendar she carries: added, moved, taken out, and hers alone. */
@QuarkusTest
class SessionCalendarTest {

    private static final String HERE = "/c/gaofeng";
    private static int days = 200;

    @Inject Communities communities;
    @Inject EntityManagerFactory factory;

    private final Web resident = Web.as("resident7@gaofeng");
    private final Web next = Web.as("resident8@gaofeng");
    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(nextFree());
    private final String name = "合唱，练声 " + System.nanoTime();
    private ServiceDesk desk;
    private String feed;

    private static synchronized int nextFree() {
        return days++;
    }

    @BeforeEach
    void members() {
        desk = new ServiceDesk("gaofeng");
        resident.page(HERE + "/me");
        next.page(HERE + "/me");
        feed = made(resident);
    }

    @Test
    void whatMovesMovesInHerCalendarToo() {
        String key = desk.sessionOf(name, day, 2);
        signUp(resident, key);
        VEvent before = Ics.event(text(), name);
        assertThat(Ics.value(before, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(Ics.value(before, "LOCATION")).isEqualTo("邻里中心二楼");
        assertThat(Ics.value(before, "DTSTART")).endsWith("T090000");
        assertThat(Ics.value(before, "DESCRIPTION")).contains("已报名", "/services/sessions/" + key);

        String page = desk.base + "/sessions/" + key;
        Map<String, String> form = ServiceDesk.session(day, 2);
        form.put("version", desk.web.page(page).select("input[name=version]").first().val());
        form.put("from", "09:30");
        assertThat(desk.web.post(page + "/time", form).statusCode()).isEqualTo(303);
        VEvent moved = Ics.event(text(), name);
        assertThat(Ics.value(moved, "UID")).isEqualTo(Ics.value(before, "UID"));
        assertThat(Ics.value(moved, "DTSTART")).endsWith("T093000");
        assertThat(Ics.value(moved, "STATUS")).as("asked again").isEqualTo("TENTATIVE");
        assertThat(sequence(moved)).isGreaterThan(sequence(before));

        desk.web.post(page + "/end", Map.of("reason", "老师病了"));
        VEvent off = Ics.event(text(), name);
        assertThat(Ics.value(off, "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(off)).isGreaterThan(sequence(moved));
        assertThat(resident.page(HERE + "/me/signups").text()).contains(name, "老师病了");
    }

    @Test
    void whoWaitsIsTentativeAndWhoLeavesGoesOut() {
        String key = desk.sessionOf(name, day, 1);
        signUp(next, key);
        signUp(resident, key);
        assertThat(Ics.value(Ics.event(text(), name), "STATUS")).isEqualTo("TENTATIVE");
        Document mine = resident.page(HERE + "/me/signups");
        String file = mine.select("li:contains(" + name + ") a[href$=.ics]").attr("href");
        Response one = resident.get(file);
        assertThat(one.contentType()).startsWith("text/calendar");
        assertThat(one.header("Content-Disposition")).contains("attachment");
        assertThat(Ics.events(one.asString())).hasSize(1);
        assertThat(next.get(file).statusCode()).as("somebody else's").isEqualTo(404);
        String leave = mine.select("li:contains(" + name + ") form").attr("action");
        assertThat(resident.post(leave, Map.of("back", "me")).statusCode()).isEqualTo(303);
        assertThat(Ics.value(Ics.event(text(), name), "STATUS")).isEqualTo("CANCELLED");
        assertThat(resident.page(HERE + "/me/signups").text()).contains("以前的", "自己取消了");
        assertThat(text()).as("nobody's phone, nobody else's name").doesNotContain("resident8");
    }

    @Test
    void aResetAddressIsNothingAnyMore() {
        Response first = Web.visitor().get(feed);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).contains("private");
        String tag = first.header("ETag");
        assertThat(Web.visitor().request().header("If-None-Match", tag).get(feed).statusCode())
                .isEqualTo(304);
        String old = feed;
        feed = made(resident);
        assertThat(feed).isNotEqualTo(old);
        assertThat(Web.visitor().get(old).statusCode()).isEqualTo(404);
        assertThat(Web.visitor().get(feed).statusCode()).isEqualTo(200);
        String secret = feed.replaceAll(".*/|\\.ics", "");
        assertThat(
                        OwnerSql.column(
                                "select 1 from wushe.calendar_feed where encode(secret_hash, 'hex')"
                                        + " = ? or encode(secret_hash, 'escape') = ?",
                                secret,
                                secret))
                .as("only its hash is kept")
                .isEmpty();
        resident.post(HERE + "/me/calendar/end", Map.of());
        assertThat(Web.visitor().get(feed).statusCode()).isEqualTo(404);
        assertThat(
                        Web.as("auditor@gaofeng")
                                .page(HERE + "/desk/audit?action=signup.calendar_ended")
                                .text())
                .contains("停掉日历地址");
    }

    @Test
    void nextDoorAndInASuspendedCommunityItDoesNotRead() {
        String next = feed.replace("/c/gaofeng/", "/c/hongju/");
        assertThat(Web.visitor().get(next).statusCode()).isEqualTo(404);
        TestCommunity.found("calendar-off");
        OwnerSql.run("update wushe.community set state = 'SUSPENDED' where slug = 'calendar-off'");
        communities.read();
        String off = feed.replace("/c/gaofeng/", "/c/calendar-off/");
        assertThat(Web.visitor().get(off).statusCode()).isEqualTo(503);
    }

    @Test
    void aReadCostsFewStatements() {
        for (int i = 0; i < 4; i++) {
            signUp(resident, desk.sessionOf(name + i, day.plusDays(100L + i), 2));
        }
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = statistics.getPrepareStatementCount();
            text();
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        assertThat(least).isLessThanOrEqualTo(8);
    }

    /** The path of a new address of hers, which only this answer tells. */
    private static String made(Web person) {
        Response answer = person.post(HERE + "/me/calendar", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Document page = Jsoup.parse(answer.asString());
        String address = page.select("#address").val();
        String path = address.substring(address.indexOf("/c/"));
        assertThat(path).matches("/c/gaofeng/calendar/[0-9a-f]{40}\\.ics");
        assertThat(person.page(HERE + "/me/calendar").html()).doesNotContain(path);
        return path;
    }

    private String text() {
        Response answer = Web.visitor().get(feed);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/calendar; charset=utf-8");
        return answer.asString();
    }

    private static void signUp(Web person, String key) {
        assertThat(
                        person.post(
                                        HERE + "/services/sessions/" + key + "/signups",
                                        Map.of("person", ""))
                                .statusCode())
                .isEqualTo(303);
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(Ics.value(event, "SEQUENCE"));
    }
}
