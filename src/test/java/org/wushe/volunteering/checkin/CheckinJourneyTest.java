package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** Volunteers sign in and out by the code on the spot; the leader notes who has no phone. */
@QuarkusTest
class CheckinJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject Directory directory;

    private ProjectsInHand projects;
    private VolunteersInHand volunteers;
    private String number;
    private String shift;
    private String desk;
    private String here;
    private Web volunteer;

    @BeforeEach
    void aShiftWithOneVolunteer() {
        NotingDirectory.instead(directory);
        projects = new ProjectsInHand("gaofeng");
        volunteers = new VolunteersInHand("gaofeng");
        number = projects.recruiting(projects.form(ProjectsInHand.unique("签到")));
        shift = shift();
        desk = projects.desk + "/" + number + "/shifts/" + shift + "/check-in";
        here = "/c/gaofeng/check-in/" + shift;
        volunteer = signedUp();
    }

    @Test
    void sheScansComesAndLeaves() {
        assertThat(press(volunteer, pass(code()), "arrival").asString()).contains("还没到签到时间");
        begin();
        String scanned = code();
        String pass = pass(scanned);
        assertThat(press(volunteer, pass, "departure").asString()).contains("还没有签到，不能签退");
        assertThat(press(volunteer, pass, "arrival").statusCode()).isEqualTo(303);
        assertThat(page(volunteer, pass).text()).contains("您来了", "签到", "我走了");
        assertThat(press(volunteer, pass, "arrival").statusCode()).as("twice").isEqualTo(303);
        assertThat(marks()).containsExactly("CAME CODE");
        assertThat(projects.worker.page(desk).text()).contains("已签到 1 人，共报名 1 人");
        assertThat(press(volunteer, pass, "departure").statusCode()).isEqualTo(303);
        assertThat(page(volunteer, pass).text()).contains("辛苦了", "签退");
        assertThat(marks()).containsExactly("CAME CODE", "LEFT CODE");
        assertThat(audited()).contains("shift.came", "shift.left");
        Web other = volunteers.registered(volunteers.somebody("resident"));
        assertThat(press(other, pass(scanned), "arrival").asString()).contains("这一班没有您的名额");
        assertThat(press(signedUpLate(), pass(scanned), "arrival").statusCode())
                .as("another with a seat")
                .isEqualTo(303);
    }

    @Test
    void aCodeOpensItsOwnShiftOnly() {
        begin();
        String code = code();
        String other = shift();
        assertThat(Web.visitor().get("/c/gaofeng/check-in/" + other + "/" + code).statusCode())
                .isEqualTo(404);
        assertThat(Web.visitor().get("/c/hongju/check-in/" + shift + "/" + code).statusCode())
                .isEqualTo(404);
        String pass = pass(code);
        Response answer =
                volunteer
                        .request()
                        .cookie("wushe_check_in", pass)
                        .get("/c/gaofeng/check-in/" + other);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("请先扫现场的签到码");
        assertThat(volunteer.get(here).statusCode()).as("without a scan").isEqualTo(409);
        assertThat(Web.visitor().request().cookie("wushe_check_in", pass).get(here).statusCode())
                .as("signs in first")
                .isIn(302, 303, 401);
    }

    @Test
    void theLeaderNotesByName() {
        Web absent = signedUp();
        begin();
        assertThat(projects.worker.page(desk).select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(projects.known("volunteer-leader").get(desk).statusCode()).isEqualTo(403);
        List<String> arrivals =
                projects.worker
                        .page(desk + "/people")
                        .select("form[action$=/arrival]")
                        .eachAttr("action");
        assertThat(arrivals).hasSize(2);
        assertThat(projects.worker.post(arrivals.get(0), Map.of()).statusCode()).isEqualTo(303);
        String gone = arrivals.get(1).replace("/arrival", "/absence");
        assertThat(projects.worker.post(gone, Map.of()).statusCode()).isEqualTo(303);
        String left = arrivals.get(0).replace("/arrival", "/departure");
        assertThat(projects.worker.post(left, Map.of()).statusCode()).isEqualTo(303);
        assertThat(projects.worker.page(desk + "/people").text()).contains("没有来", "签退");
        assertThat(marks()).containsExactly("CAME LEADER", "ABSENT LEADER", "LEFT LEADER");
        assertThat(press(absent, pass(code()), "arrival").statusCode()).as("late").isEqualTo(303);
        assertThat(marks()).contains("CAME CODE");
    }

    @Test
    void whoLeadsNeverNotesHerself() {
        Web leader = volunteers.registered(volunteers.somebody("coordinator"));
        signUp(leader);
        begin();
        String list = desk + "/people";
        String own = leader.page(list).select("form[action$=/arrival]").last().attr("action");
        Response answer = leader.post(own, Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("您不能在名单上登记自己");
        assertThat(press(leader, pass(code()), "arrival").statusCode()).isEqualTo(303);
    }

    @Test
    void aSheetHoldsFromTheLeadersYesToHerNo() {
        begin();
        assertThat(projects.worker.page(desk + "/sheet").select("svg")).isEmpty();
        assertThat(projects.worker.post(desk + "/sheet", Map.of()).statusCode()).isEqualTo(303);
        String code = codeOn(projects.worker.page(desk + "/sheet"));
        assertThat(press(volunteer, pass(code), "arrival").statusCode()).isEqualTo(303);
        assertThat(marks()).containsExactly("CAME SHEET");
        assertThat(projects.worker.post(desk + "/sheet/end", Map.of()).statusCode()).isEqualTo(303);
        Response answer = Web.visitor().get(here + "/" + code);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("这张签到纸不能用了");
        assertThat(audited()).contains("shift.sheet_allowed", "shift.sheet_withdrawn");
    }

    @Test
    void whereTheLeaderLetsWhoeverScansJoinsWhileSeatsAreFree() {
        begin();
        assertThat(projects.worker.post(desk + "/walk-ins", Map.of()).statusCode()).isEqualTo(303);
        Web joining = volunteers.registered(volunteers.somebody("resident"));
        String pass = pass(code());
        assertThat(page(joining, pass).text()).contains("加入这一班并签到");
        assertThat(press(joining, pass, "arrival").statusCode()).isEqualTo(303);
        assertThat(page(joining, pass).text()).contains("您来了");
        Web resident = Web.as(volunteers.somebody("resident"));
        assertThat(press(resident, pass, "arrival").statusCode()).as("no volunteer").isEqualTo(409);
        signedUpLate();
        Web late = volunteers.registered(volunteers.somebody("resident"));
        assertThat(press(late, pass, "arrival").statusCode()).as("full").isEqualTo(409);
        assertThat(projects.worker.post(desk + "/walk-ins/end", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(audited()).contains("shift.walk_ins_allowed", "shift.walk_ins_ended");
    }

    /** Three seats. */
    private String shift() {
        String shifts = projects.desk + "/" + number + "/shifts";
        projects.worker.post(shifts + "/posts", Map.of("name", "桶边值守"));
        String post = projects.worker.page(shifts).select("#post option").last().val();
        Map<String, String> plan =
                Map.of(
                        "post", post,
                        "day", TODAY.plusDays(shift == null ? 3 : 4).toString(),
                        "from", "09:00",
                        "to", "11:00",
                        "seats", "3",
                        "place", "三号楼前");
        assertThat(projects.worker.post(shifts, plan).statusCode()).isEqualTo(303);
        String path =
                projects.worker.page(shifts).select(".tasks a[href*=/shifts/]").last().attr("href");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Web signedUp() {
        Web person = volunteers.registered(volunteers.somebody("resident"));
        signUp(person);
        return person;
    }

    private void signUp(Web person) {
        String signups = "/c/gaofeng/projects/" + number + "/shifts/" + shift + "/signups";
        assertThat(person.post(signups, Map.of()).statusCode()).isEqualTo(303);
    }

    /** The shift is put off for a moment, so that she can sign up for what has begun. */
    private Web signedUpLate() {
        times("1 day");
        Web person = signedUp();
        begin();
        return person;
    }

    /** It began an hour ago and takes another. */
    private void begin() {
        times("-1 hour");
    }

    private void times(String start) {
        OwnerSql.run(
                "update wushe.slot set starts_at = now() + ?::interval, ends_at = now() +"
                        + " ?::interval + interval '2 hours', signup_until = now() + ?::interval,"
                        + " cancel_until = now() + ?::interval, promote_until = now() +"
                        + " ?::interval where community = 'gaofeng' and id = ?::uuid",
                start,
                start,
                start,
                start,
                start,
                shift);
    }

    private String code() {
        return codeOn(projects.worker.page(desk));
    }

    private static String codeOn(Document page) {
        String address = page.select("svg").attr("data-code");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String pass(String code) {
        Response scan = Web.visitor().get(here + "/" + code);
        assertThat(scan.statusCode()).as(scan.asString()).isEqualTo(303);
        assertThat(scan.header("Location")).endsWith(here);
        return scan.cookie("wushe_check_in");
    }

    private Document page(Web person, String pass) {
        Response answer = person.request().cookie("wushe_check_in", pass).get(here);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private Response press(Web person, String pass, String button) {
        return person.request()
                .cookie("wushe_check_in", pass)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC)
                .post(here + "/" + button);
    }

    private List<String> marks() {
        return OwnerSql.column(
                "select kind || ' ' || how from wushe.shift_mark where community = 'gaofeng' and"
                        + " slot_id = ?::uuid order by at",
                shift);
    }

    private List<String> audited() {
        return OwnerSql.column(
                "select action from wushe.audit_entry where community = 'gaofeng' and subject = ?",
                number);
    }
}
