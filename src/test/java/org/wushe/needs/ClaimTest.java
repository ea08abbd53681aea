package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** 点单、派单、接单: one claim wins, contact opens with it and closes after it. */
@QuarkusTest
class ClaimTest {

    private static final int AT_ONCE = 8;

    @Inject OverdueTurns overdue;

    private NeedsInHand needs;
    private Web volunteer;
    private String number;

    @BeforeEach
    void aNeedOpenForClaims() {
        needs = new NeedsInHand("hongju");
        volunteer = needs.member("volunteer");
        number = needs.accepted("convenience", unique("想请人剪头发"));
        needs.done(number, "claiming", Map.of());
    }

    @Test
    void ofManyWhoClaimAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        List<Callable<Integer>> claims = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Web person = needs.member("volunteer" + (20 + i));
            claims.add(() -> claim(person).statusCode());
        }
        List<Integer> answers = AtOnce.all(claims);
        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(AT_ONCE - 1);
        assertThat(claim(volunteer).asString()).contains("已被认领");
    }

    @Test
    void contactOpensWithTheConfirmationAndClosesWhenItGoesBack() throws SQLException {
        claim(volunteer);
        assertThat(volunteer.get(desk()).statusCode()).as("not yet hers").isEqualTo(404);
        confirm();
        assertThat(contact().statusCode()).isEqualTo(200);
        assertThat(contact().asString()).contains("13800138000");
        assertThat(needs.shown(Web.visitor(), number).text()).contains("志愿者接手");
        idle(49);
        overdue.workIn("hongju");
        assertThat(contact().statusCode()).isEqualTo(403);
        assertThat(needs.shown(Web.visitor(), number).text()).contains("志愿者退回");
        assertThat(Web.visitor().page("/c/hongju/needs?state=claimable").text()).contains(number);
        assertThat(volunteer.page("/c/hongju/me").text()).contains("已从您这里退回");
    }

    @Test
    void whoeverBeganKeepsIt() throws SQLException {
        claim(volunteer);
        confirm();
        volunteer.post(
                volunteer.page(desk()).select("form[action$=/news]").attr("action"),
                Map.of("publicNote", "周六上门", "finished", "no", "note", ""));
        idle(49);
        overdue.workIn("hongju");
        assertThat(contact().statusCode()).isEqualTo(200);
    }

    @Test
    void contactIsGoneSevenDaysAfterTheEnd() throws SQLException {
        claim(volunteer);
        confirm();
        assertThat(needs.finish(volunteer, number, "剪好了").statusCode()).isEqualTo(303);
        ended(6);
        assertThat(contact().statusCode()).isEqualTo(200);
        ended(8);
        assertThat(contact().statusCode()).isEqualTo(403);
    }

    @Test
    void theDeskDeclinesWithAReason() {
        claim(volunteer);
        String claim = claimId();
        assertThat(
                        needs.turn(number, "claims/" + claim + "/refusal", Map.of("text", ""))
                                .statusCode())
                .isEqualTo(422);
        needs.done(number, "claims/" + claim + "/refusal", Map.of("text", "已有理发师"));
        assertThat(volunteer.page("/c/hongju/me").text()).contains("社区没有同意", "已有理发师");
        assertThat(claim(needs.member("volunteer2")).statusCode()).isEqualTo(303);
    }

    @Test
    void herOwnNeedAndTheWrongRoleAreNoClaims() {
        assertThat(claim(needs.resident).statusCode()).isEqualTo(403);
        assertThat(claim(Web.as("volunteer@baiyin")).statusCode()).isEqualTo(404);
        Response duty;
        String counselling = needs.accepted("counselling", unique("想聊聊"));
        needs.done(counselling, "claiming", Map.of());
        duty =
                volunteer.post(
                        "/c/hongju/needs/" + counselling + "/claims",
                        Map.of("choice", "VOLUNTEER", "text", "我来"));
        assertThat(duty.statusCode()).isEqualTo(422);
        assertThat(duty.asString()).contains("社工、社会组织");
    }

    private Response claim(Web person) {
        return person.post(
                "/c/hongju/needs/" + number + "/claims",
                Map.of("choice", "VOLUNTEER", "text", "周六上午我去剪"));
    }

    private void confirm() {
        needs.done(number, "claims/" + claimId() + "/confirmation", Map.of());
    }

    private String claimId() {
        String action = needs.desk(number).select("form[action$=/confirmation]").attr("action");
        return action.split("/claims/")[1].split("/")[0];
    }

    private Response contact() {
        return volunteer.post(desk() + "/contact", Map.of());
    }

    private String desk() {
        return "/c/hongju/desk/needs/" + number;
    }

    private void idle(int hours) throws SQLException {
        change("claim", "decided_at = now() - make_interval(hours => " + hours + ")");
    }

    private void ended(int days) throws SQLException {
        change("linkage", "done_at = now() - make_interval(days => " + days + ")");
    }

    private void change(String table, String what) throws SQLException {
        try (var owner = StackResource.asOwner();
                var statement =
                        owner.prepareStatement(
                                "update wushe."
                                        + table
                                        + " set "
                                        + what
                                        + " where community = 'hongju' and need_id = (select id"
                                        + " from wushe.need where community = 'hongju'"
                                        + " and number = ?)")) {
            statement.setString(1, number);
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
