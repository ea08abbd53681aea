package org.wushe.volunteering.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Statements;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** From the proposal over the sign-up to the end, as people bring it about through the pages. */
@QuarkusTest
class EmergencyJourneyTest {

    private static final String SLUG = "storm-" + Long.toString(System.nanoTime(), 36);
    private static final String HERE = "/c/" + SLUG;
    private static final String DESK = HERE + "/desk/emergencies";
    private static final LocalDateTime NOW =
            LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
    private static final LocalDate DAY = NOW.toLocalDate().plusDays(2);
    private static final int MANY = 1000;

    @Inject Directory directory;
    @Inject Communities communities;
    @Inject EntityManagerFactory factory;
    @Inject Scheduler scheduler;
    @Inject CallingVolunteers calling;

    private ProjectsInHand projects;
    private VolunteersInHand volunteers;
    private Web committee;

    @BeforeEach
    void people() {
        NotingDirectory.instead(directory);
        TestCommunity.foundLike("gaofeng", SLUG);
        communities.read();
        projects = new ProjectsInHand(SLUG);
        volunteers = new VolunteersInHand(SLUG);
        committee = projects.known("committee");
    }

    @Test
    void oneProposesAnotherApprovesAndEverybodySeesIt() {
        String own = proposed("台风防御");
        assertThat(Web.visitor().get(HERE + "/emergencies/" + id(own)).statusCode()).isEqualTo(404);
        assertThat(committee.page(HERE + "/me").text()).contains("有突发事件动员等您批准", "台风防御");
        assertThat(review(projects.coordinator, own, "approve").statusCode()).isEqualTo(403);
        assertThat(review(projects.worker, own, "approve").statusCode()).isEqualTo(403);
        assertThat(review(committee, own, "").statusCode()).isEqualTo(422);
        assertThat(review(committee, own, "refuse").statusCode()).as("why").isEqualTo(422);
        assertThat(Web.visitor().page(HERE).text()).doesNotContain("台风防御");
        assertThat(review(committee, own, "approve").statusCode()).isEqualTo(303);
        assertThat(Web.visitor().page(HERE).text()).contains("突发事件：台风防御");
        assertThat(projects.worker.page(HERE + "/desk").text()).contains("突发事件：台风防御");
        assertThat(projects.coordinator.page(HERE + "/me").text()).contains("您提出的突发事件动员批准了");
        assertThat(review(committee, own, "approve").statusCode()).as("once").isEqualTo(409);

        Map<String, String> more = Map.of("until", NOW.plusDays(9).toString(), "text", "雨还没有停");
        assertThat(projects.coordinator.post(own + "/extension", more).statusCode()).isEqualTo(303);
        assertThat(extend(projects.coordinator, own, "").statusCode())
                .as("nobody extends her own")
                .isEqualTo(403);
        String shown = committee.page(own).select("input[name=shown]").val();
        Response unseen = extend(committee, own, shown.replace("20", "19"));
        assertThat(unseen.statusCode()).as("another end than she saw").isEqualTo(409);
        assertThat(unseen.asString()).contains("申请的时间刚刚改了");
        assertThat(extend(committee, own, shown).statusCode()).isEqualTo(303);
        assertThat(committee.page(own).text()).contains("同意延长", "雨还没有停");
        assertThat(committee.post(own + "/end", Map.of("text", "")).statusCode()).isEqualTo(422);
        assertThat(committee.post(own + "/end", Map.of("text", "台风过了")).statusCode())
                .isEqualTo(303);
        assertThat(Web.visitor().page(HERE).text()).doesNotContain("台风防御");
        assertThat(Web.visitor().page(HERE + "/emergencies/" + id(own)).text())
                .contains("这次动员已经结束");
        assertThat(actions(own))
                .containsExactly("PROPOSED", "APPROVED", "EXTENSION_ASKED", "EXTENDED", "ENDED");
        assertThat(
                        OwnerSql.column(
                                "select action from wushe.audit_entry where community = ? and"
                                        + " subject = '台风防御' order by at",
                                SLUG))
                .contains("emergency.proposed", "emergency.approved", "emergency.extended");
    }

    private static Response extend(Web person, String own, String shown) {
        return person.post(
                own + "/extension/review", Map.of("decision", "approve", "shown", shown));
    }

    @Test
    void whatIsCalledOffBeforeItBeginsIsNotOver() {
        Map<String, String> form = new HashMap<>(form("寒潮", NOW.plusDays(6)));
        form.put("starts", NOW.plusDays(1).toString());
        form.put("id", UUID.randomUUID().toString());
        String own = location(projects.coordinator.post(DESK + "/new", form));
        assertThat(location(projects.coordinator.post(DESK + "/new", form)))
                .as("sent twice")
                .isEqualTo(own);
        assertThat(actions(own)).containsExactly("PROPOSED");
        review(committee, own, "approve");
        assertThat(committee.page(own).text()).contains("取消动员").doesNotContain("提前结束");
        committee.post(own + "/end", Map.of("text", "没有来"));
        assertThat(committee.page(own).text()).contains("已经取消");
        assertThat(Web.visitor().page(HERE + "/emergencies/" + id(own)).text()).contains("这次动员取消了");
        assertThat(projects.coordinator.page(HERE + "/me").text()).contains("突发事件动员取消了");
        assertThat(actions(own)).endsWith("CALLED_OFF");
        form.put("id", UUID.randomUUID().toString());
        form.put("starts", NOW.minusYears(9).toString());
        assertThat(projects.coordinator.post(DESK + "/new", form).asString())
                .contains("最早是 30 天以前");
    }

    @Test
    void aProjectIsFreeAgainWhenItsEmergencyIsOver() {
        String first = approved("先来的台风");
        String number = projects.recruiting(projects.form(ProjectsInHand.unique("两场台风")));
        assertThat(add(first, number).statusCode()).isEqualTo(303);
        assertThat(projects.worker.page(HERE + "/me").text())
                .contains("您负责的项目加入了突发事件动员", number + " · 先来的台风");
        String second = approved("后来的台风");
        assertThat(projects.coordinator.page(second).select("#project").text())
                .doesNotContain(number);
        committee.post(first + "/end", Map.of("text", "过了"));
        assertThat(projects.coordinator.page(second).select("#project").text()).contains(number);
        assertThat(add(second, number).statusCode()).isEqualTo(303);
        assertThat(projects.coordinator.page(second).text()).contains("两场台风");
        projects.coordinator.post(second + "/projects/" + number + "/removal", Map.of());
        assertThat(projects.worker.page(HERE + "/me").text()).contains("您负责的项目移出了突发事件动员");
    }

    @Test
    void whatIsMissingIsToldAndNothingTypedIsLost() {
        Response answer =
                projects.coordinator.post(
                        DESK + "/new",
                        Map.of("title", "", "cause", "大水", "starts", "昨天", "ends", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请写一个名称", "请写日期和时间", "大水", "昨天");
        assertThat(far(NOW.plusDays(31)).asString()).contains("最多到 30 天以后");
        assertThat(far(NOW.minusDays(1)).asString()).contains("已经过去了");
        assertThat(projects.worker.get(DESK + "/new").statusCode()).isEqualTo(403);
    }

    @Test
    void theDatabaseKnowsThatNobodyApprovesHerOwn() {
        String own = id(proposed("自己批自己"));
        assertThatThrownBy(
                        () ->
                                OwnerSql.run(
                                        "update wushe.emergency set state = 'APPROVED',"
                                                + " reviewed_by = proposed_by where id = ?::uuid",
                                        own))
                .hasMessageContaining("emergency_second_person");
    }

    @Test
    void volunteersFillTheGaps() {
        String own = approved("疫情值守");
        String number = projects.recruiting(projects.form(ProjectsInHand.unique("卡口值守")));
        String board = own + "/board";
        String open = HERE + "/emergencies/" + id(own);
        assertThat(projects.coordinator.page(board).text()).contains("现在没有要安排的班次");
        assertThat(add(own, "XM-1999-1").statusCode()).isEqualTo(422);
        assertThat(add(own, number).statusCode()).isEqualTo(303);
        String big = shift(number, "卡口执勤", "09:00", "11:00", 3);
        String small = shift(number, "测量体温", "08:00", "09:00", 1);

        assertThat(Web.visitor().page(open).select("main form[action$=/signups]"))
                .extracting(form -> form.attr("action"))
                .containsExactly(signup(open, big), signup(open, small));
        Web resident = Web.as(volunteers.somebody("resident"));
        assertThat(resident.post(signup(open, big), Map.of()).header("Location"))
                .endsWith("/me/volunteering");
        Web volunteer = volunteers.registered(volunteers.somebody("resident"));
        assertThat(volunteer.post(signup(open, big), Map.of()).header("Location"))
                .as("back to the same day")
                .endsWith(open + "?day=" + DAY);
        assertThat(volunteer.post(signup(open, big), Map.of()).statusCode()).isEqualTo(409);
        assertThat(volunteer.post(signup(open, small), Map.of()).statusCode()).isEqualTo(303);
        assertThat(projects.coordinator.page(board).text())
                .contains("还缺 2 人次", "需要 4 人次 · 2 班", "确定会来 2 人次");
        assertThat(Web.visitor().page(open).text())
                .contains("缺 2 人 · 需要 3 人 · 确定会来 1 人")
                .doesNotContain("resident");
        assertThat(Web.visitor().page(open).text()).contains("排队候补");

        String other = approved("另一个突发事件");
        assertThat(add(other, number).statusCode()).as("one at a time").isEqualTo(409);
        assertThat(
                        volunteer
                                .post(signup(HERE + "/emergencies/" + id(other), big), Map.of())
                                .statusCode())
                .as("no shift of that emergency")
                .isEqualTo(404);
        assertThat(
                        projects.coordinator
                                .post(own + "/projects/" + number + "/removal", Map.of())
                                .statusCode())
                .isEqualTo(303);
        assertThat(Web.visitor().page(open).text()).doesNotContain("卡口执勤");
        assertThat(actions(own)).endsWith("PROJECT_ADDED", "PROJECT_REMOVED");
    }

    @Test
    void whoAgreedToBeCalledIsToldOnce() throws Exception {
        Web resident = Web.as(volunteers.somebody("resident"));
        assertThat(says(resident, "yes").statusCode()).as("no volunteer").isEqualTo(409);
        Web agreed = volunteers.registered(volunteers.somebody("resident"));
        assertThat(agreed.page(HERE + "/me/calls").text()).contains("现在不会叫您");
        Callable<Integer> press = () -> says(agreed, "yes").statusCode();
        assertThat(AtOnce.all(List.of(press, press, press))).as("twice is once").containsOnly(303);
        assertThat(agreed.page(HERE + "/me/calls").text()).contains("您同意了");
        Web silent = volunteers.registered(volunteers.somebody("resident"));
        Web changed = volunteers.registered(volunteers.somebody("resident"));
        says(changed, "yes");
        says(changed, "no");
        Web left = volunteers.registered(volunteers.somebody("resident"));
        says(left, "yes");
        left.post(volunteers.mine + "/end", Map.of("reason", ""));

        String own = approved("洪水");
        calling.work();
        assertThat(calls(own)).as("nobody recruits yet").isEmpty();
        String number = projects.recruiting(projects.form(ProjectsInHand.unique("搬沙袋")));
        add(own, number);
        calling.work();
        assertThat(calls(own)).as("no hands are missing yet").isEmpty();
        shift(number, "搬沙袋", "09:00", "11:00", 3);
        soon(own);
        AtOnce.all(List.of(this::calls, this::calls));
        String next = projects.recruiting(projects.form(ProjectsInHand.unique("守堤")));
        add(own, next);
        calling.work();
        assertThat(calls(own)).hasSize(1);
        Web late = volunteers.registered(volunteers.somebody("resident"));
        says(late, "yes");
        soon(own);
        calling.work();
        assertThat(late.page(HERE + "/me").text()).contains("您愿意来吗洪水");
        assertThat(calls(own)).hasSize(2);
        for (String one : List.of(number, next)) {
            projects.coordinator.post(own + "/projects/" + one + "/removal", Map.of());
        }
        assertThat(due(own)).as("nobody recruits any more").containsExactly("no");
        assertThat(volunteers.archive(agreed)).contains("emergencyCalls", "agreedAt");
        assertThat(agreed.page(HERE + "/me").text().split("您愿意来吗洪水", -1)).hasSize(2);
        assertThat(List.of(silent, changed, left))
                .allSatisfy(
                        one -> assertThat(one.page(HERE + "/me").text()).doesNotContain("突发事件缺人手"));
    }

    /** The clock looks again. */
    private static void soon(String own) {
        assertThat(due(own)).containsExactly("yes");
        OwnerSql.run(
                "update wushe.emergency set call_due_at = now() - interval '1 minute' where id ="
                        + " ?::uuid",
                id(own));
    }

    private static List<String> due(String own) {
        return OwnerSql.column(
                "select case when call_due_at is null then 'no' else 'yes' end from"
                        + " wushe.emergency where id = ?::uuid",
                id(own));
    }

    private boolean calls() {
        calling.work();
        return true;
    }

    private static Response says(Web who, String agreed) {
        return who.post(HERE + "/me/calls", Map.of("agreed", agreed));
    }

    private static List<String> calls(String own) {
        return OwnerSql.column(
                "select volunteer_id::text from wushe.emergency_call where emergency_id = ?::uuid",
                id(own));
    }

    @Test
    void aThousandShiftsCostNoMoreStatements() {
        String own = approved("一千班");
        String number = projects.recruiting(projects.form(ProjectsInHand.unique("千班")));
        add(own, number);
        String first = shift(number, "巡逻", "09:00", "11:00", 2);
        OwnerSql.run(
                "insert into wushe.slot select (jsonb_populate_record(s, jsonb_build_object("
                        + "'id', gen_random_uuid(), 'starts_at', s.starts_at + i % 40 * interval"
                        + " '1 hour', 'ends_at', s.ends_at + i % 40 * interval '1 hour'))).*"
                        + " from wushe.slot s, generate_series(1, ?) i where s.id = ?::uuid",
                MANY - 1, first);
        String open = HERE + "/emergencies/" + id(own);
        assertThat(Web.visitor().page(open).text()).contains("还缺 2000 人次", "1000 班");
        assertThat(Web.visitor().get(open).asByteArray().length).isLessThan(60 * 1024);
        assertThat(statements(Web.visitor(), open)).isLessThanOrEqualTo(6);
        assertThat(statements(projects.coordinator, own + "/board")).isLessThanOrEqualTo(6);
        assertThat(statements(projects.coordinator, own)).isLessThanOrEqualTo(6);
        assertThat(statements(projects.coordinator, DESK)).isLessThanOrEqualTo(6);
    }

    private long statements(Web person, String path) {
        return new Statements(factory, scheduler).on(person, path);
    }

    private Response far(LocalDateTime ends) {
        return projects.coordinator.post(DESK + "/new", form("洪水", ends));
    }

    private static Map<String, String> form(String title, LocalDateTime ends) {
        return Map.of(
                "title",
                title,
                "cause",
                "风雨很大，要人搬沙袋",
                "starts",
                NOW.minusDays(2).toString(),
                "ends",
                ends.toString());
    }

    private String proposed(String title) {
        return location(projects.coordinator.post(DESK + "/new", form(title, NOW.plusDays(6))));
    }

    private static String location(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceAll("^https?://[^/]*", "");
    }

    private String approved(String title) {
        String own = proposed(title);
        assertThat(review(committee, own, "approve").statusCode()).isEqualTo(303);
        return own;
    }

    private static Response review(Web person, String own, String decision) {
        return person.post(own + "/review", Map.of("decision", decision, "text", ""));
    }

    private Response add(String own, String number) {
        return projects.coordinator.post(own + "/projects", Map.of("project", number));
    }

    /** A post with one shift; its key. */
    private String shift(String number, String post, String from, String to, int seats) {
        String desk = projects.desk + "/" + number + "/shifts";
        projects.worker.post(desk + "/posts", Map.of("name", post));
        String key = projects.worker.page(desk).select("#post option").last().val();
        Map<String, String> form =
                Map.of(
                        "post",
                        key,
                        "day",
                        DAY.toString(),
                        "from",
                        from,
                        "to",
                        to,
                        "seats",
                        Integer.toString(seats),
                        "place",
                        "东门");
        Response answer = projects.worker.post(desk, form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return OwnerSql.column("select id::text from wushe.slot where owner_id = ?::uuid", key)
                .get(0);
    }

    private static String signup(String open, String slot) {
        return open + "/shifts/" + slot + "/signups";
    }

    private static String id(String own) {
        return own.substring(own.lastIndexOf('/') + 1);
    }

    private static List<String> actions(String own) {
        return OwnerSql.column(
                "select step from wushe.emergency_event where emergency_id = ?::uuid order by at",
                id(own));
    }
}
