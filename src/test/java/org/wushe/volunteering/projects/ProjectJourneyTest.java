package org.wushe.volunteering.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** A project from its plan to its result, as each of its people sees it. */
@QuarkusTest
class ProjectJourneyTest {

    private ProjectsInHand projects;
    private String title;

    @BeforeEach
    void people() {
        projects = new ProjectsInHand("gaofeng");
        title = ProjectsInHand.unique("清理绿地");
    }

    @Test
    void fromThePlanToTheResult() {
        String number = projects.drafted(projects.form(title));
        assertThat(number).matches("XM-20\\d\\d-\\d{4}");
        assertThat(Web.visitor().get("/c/gaofeng/projects/" + number).statusCode()).isEqualTo(404);
        assertThat(projects.turn(projects.worker, number, "proposal", "").statusCode())
                .isEqualTo(303);
        assertThat(projects.coordinator.page("/c/gaofeng/me").text()).contains(number + " 等您审核");
        Response own = projects.review(projects.worker, number, "approve", "");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(projects.review(projects.coordinator, number, "approve", "").statusCode())
                .isEqualTo(303);
        assertThat(projects.review(projects.coordinator, number, "approve", "").statusCode())
                .isEqualTo(409);
        assertThat(projects.worker.page("/c/gaofeng/me").text()).contains(number + " 通过了审核");
        assertThat(Web.visitor().page("/c/gaofeng/projects").text()).contains(title);
        assertThat(Web.visitor().page("/c/gaofeng/projects?category=science").text())
                .doesNotContain(title);
        String shown = Web.visitor().page("/c/gaofeng/projects/" + number).text();
        assertThat(shown).contains("小心玻璃", "招募中", "环境保护").doesNotContain("social-worker@");
        done(number, "start", "");
        done(number, "end", "");
        assertThat(projects.turn(projects.worker, number, "closure", "").statusCode())
                .isEqualTo(422);
        done(number, "closure", "捡了三十袋");
        assertThat(Web.visitor().page("/c/gaofeng/projects/" + number).text())
                .contains("已结项", "捡了三十袋");
        assertThat(Web.visitor().inEnglish().page("/c/gaofeng/projects/" + number).text())
                .contains("Closed", "Care for the environment");
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        Map<String, String> form = projects.form(title);
        form.put("riskText", " ");
        form.put("wanted", "很多");
        form.put("endsOn", "2020-01-01");
        form.put("category", "unheard-of");
        form.put("leader", "");
        Response answer = projects.worker.post(projects.desk + "/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(title, "请如实写明风险和防护", "请填写需要几个人", "结束日期不能早于开始日期", "请选一个类别", "请选负责人");
    }

    @Test
    void onlyThoseWhoseDutyItIs() {
        String number = projects.drafted(projects.form(title));
        Web resident = projects.known("resident");
        assertThat(resident.get(projects.desk).statusCode()).isEqualTo(403);
        assertThat(projects.known("committee").get(projects.desk + "/new").statusCode())
                .isEqualTo(403);
        Web leader = projects.known("volunteer-leader");
        assertThat(
                        leader.post(projects.desk + "/" + number + "/plan", projects.form(title))
                                .statusCode())
                .as("not its proposer")
                .isEqualTo(403);
        projects.turn(projects.worker, number, "proposal", "");
        assertThat(projects.review(leader, number, "approve", "").statusCode()).isEqualTo(403);
        assertThat(projects.turn(leader, number, "cancellation", "不办了").statusCode())
                .isEqualTo(403);
        assertThat(projects.review(projects.coordinator, number, "back", "").statusCode())
                .as("a reason is owed")
                .isEqualTo(422);
        projects.review(projects.coordinator, number, "back", "请写清集合地点");
        assertThat(projects.worker.page(projects.desk + "/" + number).text())
                .contains("请写清集合地点", "草稿");
    }

    @Test
    void dangerStartsOnlyInsured() {
        Map<String, String> form = projects.form(title);
        form.put("risk", "HIGH");
        String number = projects.recruiting(form);
        Response answer = projects.turn(projects.worker, number, "start", "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("要先登记保单号才能开始");
        done(number, "insurance", "PICC-2026-1");
        done(number, "start", "");
        assertThat(Web.visitor().page("/c/gaofeng/projects/" + number).text())
                .contains("已经买好人身意外保险")
                .doesNotContain("PICC-2026-1");
    }

    @Test
    void theNeedItGrewOutOfHearsOfTheResult() {
        String need = acceptedNeed();
        String number = projects.recruiting(projects.form(title));
        assertThat(projects.turn(projects.worker, number, "needs", "XQ-1999-0001").statusCode())
                .isEqualTo(422);
        done(number, "needs", need);
        assertThat(projects.turn(projects.worker, number, "needs", need).statusCode())
                .as("its volunteers act already")
                .isEqualTo(409);
        assertThat(projects.worker.page(projects.desk + "/" + number).text()).contains(need);
        done(number, "start", "");
        done(number, "end", "");
        done(number, "closure", "绿地干净了");
        assertThat(Web.as("resident@gaofeng").page("/c/gaofeng/needs/" + need).text())
                .contains("绿地干净了", "事情解决了吗");
    }

    @Test
    void aCancelledProjectGivesItsNeedsBackAndSaysWhy() {
        String need = acceptedNeed();
        String number = projects.recruiting(projects.form(title));
        done(number, "needs", need);
        assertThat(projects.turn(projects.worker, number, "cancellation", "").statusCode())
                .isEqualTo(422);
        done(number, "cancellation", "台风");
        assertThat(Web.visitor().page("/c/gaofeng/projects/" + number).text())
                .contains("项目取消了", "台风");
        assertThat(Web.as("resident@gaofeng").page("/c/gaofeng/needs/" + need).text())
                .contains("志愿者退回", "已受理");
    }

    private void done(String number, String turn, String text) {
        Response answer = projects.turn(projects.worker, number, turn, text);
        assertThat(answer.statusCode()).as(turn + answer.asString()).isEqualTo(303);
    }

    private String acceptedNeed() {
        Web resident = projects.known("resident");
        Map<String, String> form = new HashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("category", "environment");
        form.put("text", title);
        form.put("phone", "13800138000");
        form.put("publish", "yes");
        form.put("step", "send");
        String location = resident.post("/c/gaofeng/needs/new", form).header("Location");
        String need = location.substring(location.lastIndexOf('/') + 1);
        Map<String, String> decision =
                Map.of("decision", "accept", "publicTitle", title, "publicText", title);
        projects.coordinator.post("/c/gaofeng/desk/needs/" + need + "/decision", decision);
        return need;
    }
}
