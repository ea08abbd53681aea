package org.wushe.volunteering.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Statements;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** A social worker and a volunteer both agree, work together and look back; nobody is made to. */
@QuarkusTest
class PairingJourneyTest {

    private static final String HERE = "/c/gaofeng";
    private static final String DESK = HERE + "/desk/pairings";
    private static final String MINE = HERE + "/me/pairings";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int MOST = 5;
    private static final int AT_ONCE = 4;

    @Inject Directory directory;
    @Inject EntityManagerFactory factory;
    @Inject Scheduler scheduler;

    private final Map<String, Web> skilled = new HashMap<>();
    private VolunteersInHand volunteers;
    private ProjectsInHand projects;
    private Web worker;
    private Web volunteer;
    private String number;
    private String project;

    @BeforeEach
    void people() {
        NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        projects = new ProjectsInHand("gaofeng");
        worker = Web.as(volunteers.somebody("social-worker"));
        volunteer = volunteers.skilled(volunteers.somebody("resident"), "repairs");
        number = number(volunteer);
        project = projects.recruiting(projects.form(ProjectsInHand.unique("陪伴")));
    }

    @Test
    void bothAgreeAndItEndsWithAReview() {
        String own = proposed(worker, form());
        assertThat(volunteer.page(HERE + "/me").text()).contains("邀请您结对");
        assertThat(volunteer.page(MINE).text()).contains("等志愿者同意", "一起看望独居老人", project);
        assertThat(Web.visitor().page(HERE + "/projects/" + project).text()).doesNotContain("社工带领");
        Web other = Web.as(volunteers.somebody("resident"));
        assertThat(answer(other, own, "yes").statusCode()).as("not hers").isEqualTo(404);
        Response undecided = answer(volunteer, own, "");
        assertThat(undecided.statusCode()).isEqualTo(422);
        assertThat(undecided.asString()).contains("请选同意或不同意", "id=\"decision\"");
        assertThat(answer(volunteer, own, "yes").statusCode()).isEqualTo(303);
        assertThat(answer(volunteer, own, "yes").statusCode()).as("once").isEqualTo(409);
        assertThat(worker.page(HERE + "/me").text()).contains("两个人都同意了");
        assertThat(Web.visitor().page(HERE + "/projects/" + project).text())
                .contains("社工带领 1 名志愿者")
                .doesNotContain("resident");
        assertThat(volunteers.coordinator.page(projects.desk + "/" + project).text())
                .contains("带领志愿者 resident");

        Response bare = worker.post(own + "/review", Map.of("text", "", "score", "6"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.asString()).contains("请写几句小结", "请选 1 到 5 分");
        assertThat(Web.as(volunteers.somebody("social-worker")).get(own).statusCode())
                .as("another worker's")
                .isEqualTo(404);
        Map<String, String> review = Map.of("text", "老人开心多了", "score", "5");
        assertThat(worker.post(own + "/review", review).statusCode()).isEqualTo(303);
        assertThat(worker.post(own + "/review", review).statusCode()).as("once").isEqualTo(409);
        assertThat(volunteer.page(MINE).text()).contains("老人开心多了", "5 分（满分 5 分）");
        assertThat(volunteer.page(HERE + "/me").text()).contains("小结写好了");
    }

    @Test
    void theCoordinatorAsksBothAndEachMayDecline() {
        Map<String, String> form = form();
        form.put("worker", chosen());
        String own = proposed(volunteers.coordinator, form);
        assertThat(
                        volunteers
                                .coordinator
                                .post(own + "/answer", Map.of("decision", "yes"))
                                .statusCode())
                .as("nobody agrees for the worker")
                .isEqualTo(403);
        assertThat(answer(volunteer, own, "yes").statusCode()).isEqualTo(303);
        assertThat(volunteer.page(MINE).text()).contains("等社工同意", "收回同意");
        assertThat(worker.post(own + "/answer", Map.of()).statusCode())
                .as("no answer is no refusal")
                .isEqualTo(422);
        assertThat(
                        worker.post(own + "/answer", Map.of("decision", "no", "text", "手上太满"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(volunteer.page(HERE + "/me").text()).contains("没有同意结对");
        assertThat(worker.post(own + "/answer", Map.of("decision", "yes")).statusCode())
                .isEqualTo(409);
    }

    /** Enter in the field of the reason must not mean that she agrees. */
    @Test
    void whoTypesAReasonDeclines() {
        String own = proposed(worker, form());
        Document page = volunteer.page(MINE);
        assertThat(page.select("form:has(input[name=text]) input[name=decision]").eachAttr("value"))
                .containsExactly("no");
        assertThat(page.select("form:has(input[name=text]) button")).hasSize(1);
        String path = MINE + "/" + id(own) + "/answer";
        String words = "忙".repeat(501);
        Response long501 = volunteer.post(path, Map.of("decision", "no", "text", words));
        assertThat(long501.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(long501.asString());
        assertThat(again.select("details[open] input[name=text]").val()).isEqualTo(words);
        assertThat(again.select("#" + again.select(".error-summary a").attr("href").substring(1)))
                .hasSize(1);
        assertThat(worker.page(own).text()).contains("等志愿者同意");
    }

    @Test
    void whatWaitsIsTakenBackByEitherSide() {
        Map<String, String> form = form();
        form.put("worker", chosen());
        String own = proposed(volunteers.coordinator, form);
        answer(volunteer, own, "yes");
        assertThat(answer(volunteer, own, "no").statusCode()).as("her consent").isEqualTo(303);
        assertThat(worker.page(own).text()).contains("没有同意");
        own = proposed(volunteers.coordinator, form);
        assertThat(worker.post(own + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
        own = proposed(worker, form());
        assertThat(volunteers.coordinator.page(own).select("form[action$=/withdrawal]")).hasSize(1);
        assertThat(volunteers.coordinator.post(own + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(worker.page(HERE + "/me").text()).contains("结对邀请撤回了");
    }

    @Test
    void whoseTimeIsOverNeitherBeginsNorIsShown() {
        String own = begun();
        past(own);
        assertThat(Web.visitor().page(HERE + "/projects/" + project).text()).doesNotContain("社工带领");
        Map<String, String> other = another();
        String late = proposed(worker, other);
        past(late);
        Web asked = known(other.get("volunteer"));
        assertThat(answer(asked, late, "yes").statusCode()).as("too late").isEqualTo(409);
        Map<String, String> third = another();
        third.put("matter", projects.recruiting(projects.form(ProjectsInHand.unique("取消"))));
        String idle = proposed(worker, third);
        projects.turn(projects.worker, third.get("matter"), "cancellation", "不办了");
        assertThat(answer(known(third.get("volunteer")), idle, "yes").asString()).contains("已经结束了");
    }

    @Test
    void whoIsNoSocialWorkerAnyMoreIsNotWrittenTo() {
        String own = begun();
        String member = one("worker_id", own);
        Web admin = Web.as("admin@gaofeng");
        admin.page(HERE + "/me");
        String roles = HERE + "/desk/people/" + member + "/roles/social-worker/withdrawal";
        assertThat(admin.post(roles, Map.of("reason", "离职")).statusCode()).isEqualTo(303);
        assertThat(volunteers.coordinator.page(HERE + "/me").text())
                .contains(one("number", own) + " 社工不在岗了");
        volunteer.post(MINE + "/" + id(own) + "/departure", Map.of());
        String left = one("number", own) + " 志愿者退出了，请写小结";
        assertThat(volunteers.coordinator.page(HERE + "/me").text()).contains(left);
        assertThat(
                        OwnerSql.column(
                                "select id::text from wushe.notice where member_id = ?::uuid and"
                                        + " params ->> 'step' = 'pairing_left'",
                                member))
                .as("she cannot read it any more")
                .isEmpty();
        Map<String, String> review = Map.of("text", "谢谢两位", "score", "4");
        assertThat(volunteers.coordinator.post(own + "/review", review).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobodyReviewsHerself() {
        volunteer = volunteers.skilled(volunteers.somebody("coordinator"), "repairs");
        number = number(volunteer);
        String own = begun();
        assertThat(volunteer.page(own).select("form[action$=/review]")).isEmpty();
        Map<String, String> review = Map.of("text", "我很好", "score", "5");
        assertThat(volunteer.post(own + "/review", review).statusCode()).isEqualTo(403);
        assertThat(worker.post(own + "/review", review).statusCode()).isEqualTo(303);
    }

    /** Its days are over. */
    private static void past(String own) {
        OwnerSql.run(
                "update wushe.pairing set from_on = from_on - 90, to_on = from_on - 1 where id ="
                        + " ?::uuid",
                id(own));
    }

    private static String one(String column, String own) {
        return OwnerSql.column(
                        "select " + column + "::text from wushe.pairing where id = ?::uuid",
                        id(own))
                .get(0);
    }

    private Web known(String volunteerNumber) {
        return skilled.get(volunteerNumber);
    }

    @Test
    void itTakesAnActiveWorkerAndATrainedVolunteer() {
        Map<String, String> form = form();
        form.put("volunteer", number(volunteers.registered(volunteers.somebody("resident"))));
        assertThat(refused(worker, form)).contains("还没有经过确认的技能或培训");
        form.put("volunteer", "ZY-1999-1");
        assertThat(refused(worker, form)).contains("没有这个编号的在册志愿者", "一起看望独居老人");
        form = form();
        form.put("matter", "XQ-1999-1");
        form.put("to", TODAY.minusDays(1).toString());
        assertThat(refused(worker, form)).contains("没有这件正在办的需求", "结束不能早于开始");
        form = form();
        form.put("worker", UUID.randomUUID().toString());
        assertThat(refused(volunteers.coordinator, form)).contains("现在在岗的社工");
        form.put("worker", chosen());
        Web colleague = Web.as(volunteers.somebody("social-worker"));
        assertThat(colleague.post(DESK + "/new", form).statusCode())
                .as("a worker names only herself")
                .isEqualTo(403);

        String own = proposed(worker, form());
        OwnerSql.run(
                "update wushe.skill set state = 'REVOKED' where community = 'gaofeng' and"
                        + " member_id = (select member_id from wushe.volunteer where community ="
                        + " 'gaofeng' and number = ?)",
                number);
        assertThat(answer(volunteer, own, "yes").statusCode())
                .as("not trained any more")
                .isEqualTo(409);
    }

    @Test
    void aWorkerLeadsNoMoreThanHerLoadAlsoIfAllAskAtOnce() throws Exception {
        past(proposed(worker, another()));
        for (int i = 1; i < MOST; i++) {
            proposed(worker, another());
        }
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            forms.add(another());
        }
        List<Callable<Integer>> presses = new ArrayList<>();
        forms.forEach(form -> presses.add(() -> worker.post(DESK + "/new", form).statusCode()));
        assertThat(AtOnce.all(presses)).containsOnlyOnce(303).isSubsetOf(303, 409, 422);
        assertThat(refused(worker, form())).contains("已经带了 5 位", "一起看望独居老人");
    }

    @Test
    void thePagesCostFewStatements() {
        String own = begun();
        Statements statements = new Statements(factory, scheduler);
        assertThat(statements.on(worker, own)).isLessThanOrEqualTo(6);
        assertThat(statements.on(volunteers.coordinator, DESK)).isLessThanOrEqualTo(6);
        assertThat(statements.on(volunteer, MINE)).isLessThanOrEqualTo(6);
        String open = HERE + "/projects/" + project;
        assertThat(statements.on(Web.visitor(), open)).isLessThanOrEqualTo(6);
        assertThat(statements.on(worker, projects.desk + "/" + project)).isLessThanOrEqualTo(6);
    }

    @Test
    void theSameTwoOnceInTheSameMatter() {
        proposed(worker, form());
        assertThat(refused(worker, form())).contains("已经为这件事结对了", "一起看望独居老人");
    }

    @Test
    void sheStepsBackWhenSheWantsAndWhoLeavesTheVolunteersToo() {
        String own = begun();
        assertThat(volunteer.post(MINE + "/" + id(own) + "/departure", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(worker.page(own).text()).contains("志愿者退出，等小结");
        assertThat(worker.post(own + "/review", Map.of("text", "谢谢她", "score", "4")).statusCode())
                .isEqualTo(303);
        String next = begun();
        volunteer.post(volunteers.mine + "/end", Map.of("reason", ""));
        assertThat(worker.page(next).text()).contains("志愿者退出，等小结");
        assertThat(worker.page(HERE + "/me").text()).contains("志愿者退出了，请写小结");
    }

    @Test
    void whatGoesOnIsEndedBeforeSheIsForgottenAndThenHerWordsGo() throws IOException {
        String own = begun();
        String data = HERE + "/me/data";
        assertThat(volunteer.page(data + "/deletion").text()).contains("JD-");
        assertThat(volunteers.archive(volunteer)).contains("pairings", "一起看望独居老人");
        volunteer.post(MINE + "/" + id(own) + "/departure", Map.of("text", "我生病了"));
        worker.post(own + "/review", Map.of("text", "她身体不好", "score", "4"));
        volunteer.post(volunteers.mine + "/end", Map.of("reason", ""));
        assertThat(
                        volunteer
                                .post(data + "/deletion", Map.of("reason", "搬走了", "sure", "yes"))
                                .statusCode())
                .isEqualTo(303);
        String member =
                OwnerSql.column(
                                "select volunteer_member_id::text from wushe.pairing where id ="
                                        + " ?::uuid",
                                id(own))
                        .get(0);
        String deletion =
                OwnerSql.column(
                                "select id::text from wushe.person_deletion where member_id = ?::uuid",
                                member)
                        .get(0);
        assertThat(
                        volunteers
                                .coordinator
                                .post(
                                        HERE + "/desk/deletions/" + deletion + "/confirmation",
                                        Map.of())
                                .statusCode())
                .isEqualTo(303);
        assertThat(
                        OwnerSql.column(
                                "select purpose || coalesce(end_reason, '') || review || score from"
                                        + " wushe.pairing where id = ?::uuid",
                                id(own)))
                .containsExactly("——4");
    }

    private String begun() {
        String own = proposed(worker, form());
        assertThat(answer(volunteer, own, "yes").statusCode()).isEqualTo(303);
        return own;
    }

    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("volunteer", number);
        form.put("matter", project);
        form.put("purpose", "一起看望独居老人");
        form.put("from", TODAY.toString());
        form.put("to", TODAY.plusDays(60).toString());
        return form;
    }

    /** With a volunteer of its own. */
    private Map<String, String> another() {
        Map<String, String> form = form();
        Web other = volunteers.skilled(volunteers.somebody("resident"), "repairs");
        form.put("volunteer", number(other));
        skilled.put(form.get("volunteer"), other);
        return form;
    }

    /** The worker's key, as the coordinator chooses it. */
    private String chosen() {
        String name = worker.page(HERE + "/me").select(".page-head p").text();
        return volunteers
                .coordinator
                .page(DESK + "/new")
                .select("#worker option:containsOwn(" + name + ")")
                .val();
    }

    private String number(Web who) {
        return who.page(volunteers.mine).select("dl.facts .number").text();
    }

    private static String proposed(Web by, Map<String, String> form) {
        Response answer = by.post(DESK + "/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceAll("^https?:..[^/]*", "");
    }

    private static String refused(Web by, Map<String, String> form) {
        Response answer = by.post(DESK + "/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    private static Response answer(Web who, String own, String decision) {
        return who.post(MINE + "/" + id(own) + "/answer", Map.of("decision", decision));
    }

    private static String id(String own) {
        return own.substring(own.lastIndexOf('/') + 1);
    }
}
