package org.wushe.volunteering.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Statements;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;

/** A team develops: scores before and after stay, and no stage is reached without evidence. */
@QuarkusTest
class GrowthJourneyTest {

    private static final String HERE = "/c/gaofeng";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject Directory directory;
    @Inject EntityManagerFactory factory;
    @Inject Scheduler scheduler;

    private VolunteersInHand volunteers;
    private Web worker;
    private Web committee;
    private String team;
    private String growth;

    @BeforeEach
    void aTeam() {
        NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        worker = Web.as(volunteers.somebody("social-worker"));
        committee = Web.as(volunteers.somebody("committee"));
        String location =
                volunteers
                        .coordinator
                        .post(
                                HERE + "/desk/volunteers/teams/new",
                                Map.of("name", "夕阳 " + System.nanoTime(), "purpose", "陪聊"))
                        .header("Location");
        team = location.substring(location.lastIndexOf('/') + 1);
        growth = HERE + "/teams/" + team + "/growth";
    }

    @Test
    void aPlanKeepsItsScoresBeforeAndAfter() {
        Response bare = worker.post(growth + "/plans", Map.of("goal", "学会排班", "due", "明天"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.asString()).contains("学会排班", "请写怎么做", "请选今天以后的一天", "请选 1 到 5 分");
        assertThat(worker.post(growth + "/plans", plan()).statusCode()).isEqualTo(303);
        assertThat(worker.page(growth).text()).contains("学会自己排班", "2 分（满分 5 分）");
        assertThat(worker.post(growth + "/plans", plan()).statusCode())
                .as("one at a time")
                .isEqualTo(409);
        assertThat(worker.post(growth + "/outcome", Map.of("outcome", "会了")).statusCode())
                .isEqualTo(422);
        Map<String, String> outcome = scores("outcome", "自己排了三个月的班", "4", "5");
        assertThat(worker.post(growth + "/outcome", outcome).statusCode()).isEqualTo(303);
        assertThat(worker.post(growth + "/outcome", outcome).statusCode()).isEqualTo(409);
        assertThat(worker.post(growth + "/plans", plan()).statusCode()).isEqualTo(303);
        assertThat(worker.page(growth).select("section[aria-labelledby=history]").text())
                .contains("自己排了三个月的班", "组织能力 2 分（满分 5 分） 4 分（满分 5 分）");
        assertThat(
                        OwnerSql.column(
                                "select organising_before || ' ' || serving_before || ' ' ||"
                                        + " organising_after || ' ' || serving_after from"
                                        + " wushe.team_growth where team_id = ?::uuid and"
                                        + " closed_at is not null",
                                team))
                .containsExactly("2 3 4 5");
    }

    @Test
    void everyStageHasItsEvidenceAndASecondPerson() {
        Map<String, String> step = Map.of("stage", "FILED", "evidence", "街道备案 12 号");
        assertThat(propose(worker, Map.of("stage", "FILED")).asString()).contains("请写依据");
        assertThat(propose(worker, Map.of("stage", "MATURE", "evidence", "跳过")).asString())
                .contains("能到的下一个阶段", "跳过");
        assertThat(propose(worker, step).statusCode()).isEqualTo(303);
        assertThat(propose(worker, step).statusCode()).as("one at a time").isEqualTo(409);
        assertThat(committee.page(HERE + "/me").text()).contains("想进入下一阶段");
        assertThat(decide(worker, "confirm", "").statusCode()).isEqualTo(403);
        assertThat(decide(committee, "refuse", "").statusCode()).isEqualTo(422);
        assertThat(decide(committee, "confirm", "").statusCode()).isEqualTo(303);
        assertThat(decide(committee, "confirm", "").statusCode()).isEqualTo(409);
        assertThat(worker.page(growth).text()).contains("酝酿 → 备案", "街道备案 12 号", "（协作者）");
        assertThat(worker.page(HERE + "/teams/" + team).text()).contains("阶段 备案");

        Web coordinator = volunteers.coordinator;
        assertThat(
                        propose(coordinator, Map.of("stage", "GROWING", "evidence", "每月两次"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(decide(coordinator, "confirm", "").statusCode())
                .as("nobody confirms her own")
                .isEqualTo(403);
        assertThat(decide(committee, "refuse", "活动还少").statusCode()).isEqualTo(303);
        assertThat(coordinator.page(growth).text()).contains("没有同意", "活动还少");
        assertThat(coordinator.page(HERE + "/teams/" + team).text()).contains("阶段 备案");
        assertThat(
                        OwnerSql.column(
                                "select state from wushe.team_stage_change where team_id ="
                                        + " ?::uuid order by proposed_at",
                                team))
                .containsExactly("CONFIRMED", "REFUSED");
    }

    @Test
    void theDatabaseKnowsThatNobodyConfirmsHerOwn() {
        propose(worker, Map.of("stage", "FILED", "evidence", "章程"));
        assertThatThrownBy(
                        () ->
                                OwnerSql.run(
                                        "update wushe.team_stage_change set state = 'CONFIRMED',"
                                                + " decided_by = proposed_by where team_id ="
                                                + " ?::uuid",
                                        team))
                .hasMessageContaining("team_stage_second_person");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
        propose(worker, Map.of("stage", "FILED", "evidence", "章程"));
        List<Callable<Integer>> both =
                List.of(
                        () -> decide(committee, "confirm", "").statusCode(),
                        () -> decide(volunteers.coordinator, "refuse", "再看看").statusCode());
        assertThat(AtOnce.all(both)).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void whoProposedItTakesItBackAndNobodyDecidesOnWhatSheDidNotSee() {
        propose(worker, Map.of("stage", "CLOSED", "evidence", "选错了"));
        String shown = committee.page(growth).select("input[name=change]").val();
        String back = growth + "/stage/withdrawal";
        assertThat(committee.post(back, Map.of()).statusCode()).as("not hers").isEqualTo(403);
        assertThat(worker.post(back, Map.of()).statusCode()).isEqualTo(303);
        assertThat(worker.post(back, Map.of()).statusCode()).as("once").isEqualTo(409);
        assertThat(worker.page(growth).text()).contains("提出的人收回了", "选错了");
        propose(worker, Map.of("stage", "FILED", "evidence", "章程"));
        Response other = decide(committee, shown, "refuse", "不该结束");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.asString()).contains("刚刚换了", "章程", "不该结束");
        assertThat(decide(committee, "confirm", "").statusCode()).isEqualTo(303);
    }

    @Test
    void whatATeamLeavesBehindIsBroughtToAnEnd() {
        worker.post(growth + "/plans", plan());
        propose(worker, Map.of("stage", "FILED", "evidence", "章程"));
        OwnerSql.run("update wushe.team set dissolved_at = now() where id = ?::uuid", team);
        assertThat(decide(committee, "confirm", "").statusCode()).as("dissolved").isEqualTo(409);
        assertThat(decide(committee, "refuse", "队伍解散了").statusCode()).isEqualTo(303);
        assertThat(worker.page(growth).select("form[action$=/outcome]")).hasSize(1);
        Map<String, String> outcome = scores("outcome", "散了", "1", "1");
        assertThat(worker.post(growth + "/outcome", outcome).statusCode()).isEqualTo(303);
        assertThat(worker.page(growth).select("form[action$=/plans]")).isEmpty();
    }

    @Test
    void aClosedTeamOpensNoPlan() {
        propose(worker, Map.of("stage", "CLOSED", "evidence", "大家都搬走了"));
        decide(committee, "confirm", "");
        assertThat(worker.page(growth).select("form[action$=/plans]")).isEmpty();
        Response answer = worker.post(growth + "/plans", plan());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("不再开新的计划");
    }

    @Test
    void sheTakesHerWordsAlongAndTheyAreForgotten() throws IOException {
        propose(worker, Map.of("stage", "FILED", "evidence", "我的章程"));
        assertThat(volunteers.archive(worker)).contains("teamStages", "我的章程");
        decide(committee, "refuse", "再看看");
        forgotten(worker);
        forgotten(committee);
        assertThat(
                        OwnerSql.column(
                                "select evidence || reason from wushe.team_stage_change where"
                                        + " team_id = ?::uuid",
                                team))
                .containsExactly("——");
    }

    private void forgotten(Web who) {
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        assertThat(who.post(HERE + "/me/data/deletion", wish).statusCode()).isEqualTo(303);
        String deletion =
                OwnerSql.column(
                                "select id::text from wushe.person_deletion where community ="
                                        + " 'gaofeng' order by asked_at desc limit 1")
                        .get(0);
        String path = HERE + "/desk/deletions/" + deletion + "/confirmation";
        assertThat(volunteers.coordinator.post(path, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void itIsForTheTeamAndThoseWhoHelpItOn() {
        Web volunteer = volunteers.registered(volunteers.somebody("resident"));
        assertThat(volunteer.get(growth).statusCode()).isEqualTo(404);
        assertThat(volunteer.page(HERE + "/teams/" + team).select("a[href$=/growth]")).isEmpty();
        assertThat(propose(volunteer, Map.of()).statusCode()).isEqualTo(404);
        volunteer.post(HERE + "/teams/" + team + "/requests", Map.of());
        assertThat(volunteer.get(growth).statusCode()).as("only asked").isEqualTo(404);
        String place =
                OwnerSql.column(
                                "select id::text from wushe.team_member where team_id = ?::uuid",
                                team)
                        .get(0);
        String member = HERE + "/teams/" + team + "/members/" + place;
        volunteers.coordinator.post(member + "/admission", Map.of());
        assertThat(volunteer.page(growth).text()).contains("队伍成长");
        Map<String, String> step = Map.of("stage", "FILED", "evidence", "章程");
        assertThat(propose(volunteer, step).statusCode()).as("only its leader").isEqualTo(403);
        assertThat(volunteer.post(growth + "/plans", plan()).statusCode()).isEqualTo(403);
        volunteers.coordinator.post(member + "/leadership", Map.of());
        assertThat(propose(volunteer, step).statusCode()).isEqualTo(303);
        assertThat(worker.page(growth).text()).doesNotContain("协作者");
    }

    @Test
    void thePageCostsFewStatements() {
        for (int i = 0; i < 5; i++) {
            worker.post(growth + "/plans", plan());
            worker.post(growth + "/outcome", scores("outcome", "做到了", "3", "3"));
        }
        assertThat(new Statements(factory, scheduler).on(worker, growth)).isLessThanOrEqualTo(6);
    }

    private static Map<String, String> plan() {
        Map<String, String> form = scores("goal", "学会自己排班", "2", "3");
        form.put("measures", "社工带着排一个月");
        form.put("due", TODAY.plusDays(90).toString());
        return form;
    }

    private static Map<String, String> scores(
            String field, String text, String organising, String serving) {
        Map<String, String> form = new HashMap<>();
        form.put(field, text);
        form.put("organising", organising);
        form.put("serving", serving);
        return form;
    }

    private Response propose(Web who, Map<String, String> form) {
        return who.post(growth + "/stage", form);
    }

    private Response decide(Web who, String decision, String reason) {
        String shown = who.page(growth).select("input[name=change]").val();
        return decide(who, shown, decision, reason);
    }

    private Response decide(Web who, String shown, String decision, String reason) {
        return who.post(
                growth + "/stage/decision",
                Map.of("change", shown, "decision", decision, "reason", reason));
    }
}
