package org.wushe.volunteering.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.services.SessionListTest;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** Volunteers take the shifts of a project; whoever may not is told the one reason. */
@QuarkusTest
class ShiftJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject Directory directory;

    private ProjectsInHand projects;
    private VolunteersInHand volunteers;
    private String number;
    private String desk;
    private String open;
    private Web volunteer;

    @BeforeEach
    void aProjectThatRecruits() {
        NotingDirectory.instead(directory);
        projects = new ProjectsInHand("gaofeng");
        volunteers = new VolunteersInHand("gaofeng");
        number = projects.recruiting(projects.form(ProjectsInHand.unique("值守")));
        desk = projects.desk + "/" + number + "/shifts";
        open = "/c/gaofeng/projects/" + number + "/shifts";
        volunteer = volunteers.registered(volunteers.somebody("resident"));
    }

    @Test
    void sheSignsUpAndTheNextWaitsAndMovesUp() {
        String post = post(Map.of("name", "桶边值守"));
        shift(post, 3, "09:00", "11:00", 1);
        assertThat(Web.visitor().page(open).text()).contains("桶边值守", "已报 0 人，共 1 个名额");
        assertThat(press(volunteer, "signups").statusCode()).isEqualTo(303);
        Web next = volunteers.registered(volunteers.somebody("resident"));
        assertThat(next.page(open).text()).contains("排队候补");
        assertThat(press(next, "signups").statusCode()).isEqualTo(303);
        assertThat(next.page(open).text()).contains("候补 · 第 1 位");
        assertThat(press(volunteer, "withdrawal").statusCode()).isEqualTo(303);
        assertThat(next.page(open).text()).contains("有名额给您");
        assertThat(press(next, "acceptance").statusCode()).isEqualTo(303);
        assertThat(next.page(open).text()).contains("已报名");
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        String post = post(Map.of("name", "园区巡视"));
        shift(post, 3, "09:00", "11:00", 5);
        press(volunteer, "signups");
        String first = shifts().get(0);
        shift(post, 3, "10:00", "12:00", 5);
        String clashing = shifts().get(1);
        Response answer = volunteer.post(open + "/" + clashing + "/signups", Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("时间撞在一起");
        shift(post, 3, "11:00", "12:00", 5);
        String following =
                shifts().stream()
                        .filter(one -> !List.of(first, clashing).contains(one))
                        .findFirst()
                        .orElseThrow();
        assertThat(volunteer.post(open + "/" + following + "/signups", Map.of()).statusCode())
                .as("back to back")
                .isEqualTo(303);
    }

    @Test
    void aProfessionalPostTakesACheckedSkillThatHoldsOnTheDay() {
        String post = post(Map.of("name", "急救", "skill", "first-aid"));
        shift(post, 10, "09:00", "11:00", 5);
        assertThat(volunteer.page(open).text()).contains("需要先具备：急救");
        assertThat(volunteer.post(open + "/" + shifts().get(0) + "/signups", Map.of()).statusCode())
                .isEqualTo(409);
        verified(TODAY.plusDays(9));
        assertThat(volunteer.page(open).text()).as("expires before").contains("需要先具备：急救");
        verified(TODAY.plusDays(10));
        assertThat(press(volunteer, "signups").statusCode()).isEqualTo(303);
    }

    @Test
    void onlyRegisteredVolunteersAndNoMinorsWhereThereIsDanger() {
        String post = post(Map.of("name", "疏导交通", "risky", "yes"));
        shift(post, 3, "09:00", "11:00", 5);
        String shift = shifts().get(0);
        Web resident = Web.as(volunteers.somebody("resident"));
        assertThat(resident.post(open + "/" + shift + "/signups", Map.of()).statusCode())
                .isEqualTo(409);
        OwnerSql.run(
                "update wushe.person set birth_date = ?::date where id = (select person_id from"
                        + " wushe.volunteer where community = 'gaofeng' order by registered_at"
                        + " desc limit 1)",
                TODAY.minusYears(17).toString());
        assertThat(volunteer.page(open).text()).contains("不满 18 周岁不能参加");
        assertThat(volunteer.post(open + "/" + shift + "/signups", Map.of()).statusCode())
                .isEqualTo(409);
        String safe = post(Map.of("name", "贴通知"));
        shift(safe, 4, "09:00", "11:00", 5);
        assertThat(volunteer.page(open).text()).contains("要监护人先到社区登记同意");
    }

    @Test
    void theLeaderSeesWhoComesAndOnlyShe() {
        String post = post(Map.of("name", "桶边值守"));
        shift(post, 3, "09:00", "11:00", 1);
        press(volunteer, "signups");
        String list = desk + "/" + shifts().get(0);
        Document page = projects.worker.page(list);
        assertThat(page.text()).contains("resident", "ZY-", "已报名");
        assertThat(projects.known("volunteer-leader").get(list).statusCode()).isEqualTo(403);
        String removal = page.select("form[action$=/removal]").attr("action");
        assertThat(projects.worker.post(removal, Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(projects.worker.post(removal, Map.of("reason", "人多了")).statusCode())
                .isEqualTo(303);
        assertThat(
                        projects.worker
                                .post(list + "/cancellation", Map.of("reason", "台风"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(volunteer.page(open).text()).contains("这一班取消了");
    }

    @Test
    void sheMovesAShiftAndWhoWasToComeIsAskedAgain() throws IOException {
        String post = post(Map.of("name", "楼道巡查"));
        shift(post, 3, "09:00", "11:00", 2);
        press(volunteer, "signups");
        Web next = volunteers.registered(volunteers.somebody("resident"));
        press(next, "signups");
        String list = desk + "/" + shifts().get(0);
        Map<String, String> form = changed(list);
        form.put("seats", "1");
        Response fewer = projects.worker.post(list + "/seats", form);
        assertThat(fewer.statusCode()).isEqualTo(422);
        assertThat(fewer.asString()).contains("已经有 2 个名额给了人", "resident", "请先把人移出名单");
        form.put("seats", "4");
        assertThat(projects.worker.post(list + "/seats", form).statusCode()).isEqualTo(303);
        assertThat(projects.worker.page(list).text()).contains("已报 2 人，共 4 个名额");
        form.put("from", "14:00");
        form.put("to", "16:00");
        assertThat(projects.worker.post(list + "/time", form).statusCode())
                .as("somebody changed the seats meanwhile")
                .isEqualTo(409);
        form = changed(list);
        form.put("from", "14:00");
        form.put("to", "");
        assertThat(projects.worker.post(list + "/time", form).statusCode()).isEqualTo(422);
        form.put("to", "16:00");
        assertThat(projects.known("volunteer-leader").post(list + "/time", form).statusCode())
                .isEqualTo(403);
        assertThat(projects.worker.post(list + "/time", form).statusCode()).isEqualTo(303);
        assertThat(volunteer.page("/c/gaofeng/me/signups").text()).contains("时间地点改了");
        String plain = SessionListTest.book(projects.worker.post(list + "/list", Map.of()));
        assertThat(plain).contains("ZY-").doesNotContain("13800138000");
        assertThat(read(list)).isEmpty();
        Map<String, String> phones = Map.of("phones", "yes");
        String with = SessionListTest.book(projects.worker.post(list + "/list", phones));
        assertThat(with).contains("ZY-", "13800138000");
        assertThat(read(list)).as("each phone is noted as read").hasSize(2);
        assertThat(projects.known("volunteer-leader").post(list + "/list", phones).statusCode())
                .isEqualTo(403);
        assertThat(projects.known("volunteer-leader").post(list + "/list", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static List<String> read(String list) {
        return OwnerSql.column(
                "select e.action from wushe.audit_entry e join wushe.signup s on s.community ="
                        + " e.community and s.id::text = e.subject where e.community = 'gaofeng'"
                        + " and e.action = 'shift.contact_read' and s.slot_id = ?::uuid",
                list.substring(list.lastIndexOf('/') + 1));
    }

    /** The forms of the page, as they stand. */
    private Map<String, String> changed(String list) {
        Document page = projects.worker.page(list);
        Map<String, String> form = new HashMap<>();
        for (String field : List.of("shown", "day", "from", "to", "place")) {
            form.put(field, page.select("form[action$=/seats] [name=" + field + "]").val());
        }
        form.put("seats", page.select("form[action$=/seats] #seats").val());
        return form;
    }

    @Test
    void aCancelledProjectCallsItsShiftsOff() {
        String post = post(Map.of("name", "桶边值守"));
        shift(post, 3, "09:00", "11:00", 1);
        press(volunteer, "signups");
        assertThat(projects.turn(projects.worker, number, "cancellation", "台风要来").statusCode())
                .isEqualTo(303);
        assertThat(volunteer.page(open).text()).contains("这一班取消了");
        assertThat(volunteer.page("/c/gaofeng/me").text()).contains("台风要来");
    }

    @Test
    void whoLeavesTheVolunteersLeavesHerShiftsToOthers() {
        String post = post(Map.of("name", "桶边值守"));
        shift(post, 3, "09:00", "11:00", 1);
        press(volunteer, "signups");
        assertThat(volunteer.page("/c/gaofeng/me/signups").text()).contains("桶边值守", "已报名");
        Web next = volunteers.registered(volunteers.somebody("resident"));
        press(next, "signups");
        assertThat(volunteer.post(volunteers.mine + "/end", Map.of("reason", "")).statusCode())
                .isEqualTo(303);
        assertThat(next.page(open).text()).contains("有名额给您");
        Document mine = volunteer.page("/c/gaofeng/me/signups");
        assertThat(mine.select("[aria-labelledby=ahead]").text()).doesNotContain("桶边值守");
        assertThat(mine.select("[aria-labelledby=past]").text()).contains("桶边值守", "移出了名单");
    }

    @Test
    void aShiftOfAnotherProjectIsNotHere() {
        String post = post(Map.of("name", "桶边值守"));
        shift(post, 3, "09:00", "11:00", 1);
        String shift = shifts().get(0);
        String other = projects.recruiting(projects.form(ProjectsInHand.unique("另一个")));
        assertThat(
                        volunteer
                                .post(
                                        "/c/gaofeng/projects/"
                                                + other
                                                + "/shifts/"
                                                + shift
                                                + "/signups",
                                        Map.of())
                                .statusCode())
                .isEqualTo(404);
        assertThat(Web.visitor().post(open + "/" + shift + "/signups", Map.of()).statusCode())
                .isIn(302, 303, 401);
    }

    @Test
    void whatIsMissingIsTold() {
        String post = post(Map.of("name", "桶边值守"));
        Map<String, String> form = new HashMap<>(Map.of("post", post, "day", "", "from", "九点"));
        Response answer = projects.worker.post(desk, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请填写日期和钟点", "请填写名额", "请填写地点", "九点");
        form = plan(post, -3, "09:00", "11:00", 1);
        assertThat(projects.worker.post(desk, form).statusCode()).as("in the past").isEqualTo(409);
    }

    private String post(Map<String, String> form) {
        assertThat(projects.worker.post(desk + "/posts", form).statusCode()).isEqualTo(303);
        return projects.worker.page(desk).select("#post option").last().val();
    }

    private static Map<String, String> plan(
            String post, int days, String from, String to, int seats) {
        Map<String, String> form = new HashMap<>();
        form.put("post", post);
        form.put("day", TODAY.plusDays(days).toString());
        form.put("from", from);
        form.put("to", to);
        form.put("seats", Integer.toString(seats));
        form.put("place", "三号楼前");
        return form;
    }

    private void shift(String post, int days, String from, String to, int seats) {
        Response answer = projects.worker.post(desk, plan(post, days, from, to, seats));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private List<String> shifts() {
        return projects
                .worker
                .page(desk)
                .select(".tasks a[href*=/shifts/]")
                .eachAttr("href")
                .stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private Response press(Web person, String turn) {
        String action =
                person.page(open).select("form[action$=/" + turn + "]").first().attr("action");
        return person.post(action, Map.of());
    }

    private void verified(LocalDate last) {
        String skills = "/c/gaofeng/me/volunteering/skills";
        volunteer
                .request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.MULTIPART)
                .multiPart("code", "first-aid")
                .multiPart("proofNumber", "JJ-1")
                .post(skills);
        String skill =
                OwnerSql.column(
                                "select id::text from wushe.skill where community = 'gaofeng' and"
                                        + " state = 'WAITING' order by declared_at desc limit 1")
                        .get(0);
        assertThat(
                        volunteers
                                .coordinator
                                .post(
                                        "/c/gaofeng/desk/volunteers/skills/" + skill + "/decision",
                                        Map.of("decision", "verify", "expiresOn", last.toString()))
                                .statusCode())
                .isEqualTo(303);
    }
}
