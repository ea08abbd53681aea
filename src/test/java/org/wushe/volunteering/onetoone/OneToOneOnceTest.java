package org.wushe.volunteering.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wushe.volunteering.onetoone.OneToOneInHand.DESK;
import static org.wushe.volunteering.onetoone.OneToOneInHand.HERE;
import static org.wushe.volunteering.onetoone.OneToOneInHand.MINE;
import static org.wushe.volunteering.onetoone.OneToOneInHand.TODAY;
import static org.wushe.volunteering.onetoone.OneToOneInHand.done;
import static org.wushe.volunteering.onetoone.OneToOneInHand.form;
import static org.wushe.volunteering.onetoone.OneToOneInHand.proposed;
import static org.wushe.volunteering.onetoone.OneToOneInHand.visit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** One helper an elder, and one word about each visit that is overdue, however many try at once. */
@QuarkusTest
class OneToOneOnceTest {

    private static final int MANY = 6;

    @Inject Directory directory;
    @Inject LookingForOverdueVisits looking;
    @Inject OverdueVisits visits;
    @Inject TenantScope tenants;

    private OneToOneInHand hand;
    private Web helper;

    @BeforeEach
    void people() {
        NotingDirectory.instead(directory);
        hand = new OneToOneInHand();
        helper = hand.helper();
    }

    @Test
    void anElderHasOneHelperAlsoIfAllProposeAtOnce() throws Exception {
        String elder = hand.elder();
        Map<String, String> form = form(elder, hand.number(helper));
        List<Callable<Response>> presses =
                Collections.nCopies(MANY, () -> hand.coordinator.post(DESK + "/new", form));
        List<Response> answers = AtOnce.all(presses);
        assertThat(answers.stream().filter(one -> one.statusCode() == 303)).hasSize(1);
        assertThat(answers.stream().filter(one -> one.statusCode() != 303))
                .allMatch(one -> one.statusCode() == 422 || one.statusCode() == 409)
                .allMatch(one -> one.asString().contains("一位老人同时只有一位帮扶人"));
        assertThat(
                        OwnerSql.column(
                                "select count(*)::text from wushe.one_to_one_help where elder_id ="
                                        + " ?::uuid",
                                elder))
                .containsExactly("1");
    }

    @Test
    void theDatabaseHoldsItWhereNoLockWasTaken() {
        String id = hand.begun(helper);
        assertThatThrownBy(
                        () ->
                                OwnerSql.run(
                                        "insert into wushe.one_to_one_help select"
                                                + " (jsonb_populate_record(h, jsonb_build_object("
                                                + "'id', gen_random_uuid(), 'number', 'BF-0000-' ||"
                                                + " h.number))).* from wushe.one_to_one_help h where"
                                                + " h.id = ?::uuid",
                                        id))
                .hasMessageContaining("one_to_one_live");
    }

    @Test
    void ofTwoWhoWereAskedOneAfterTheOtherOnlyTheLastCanAgree() throws Exception {
        String id = proposed(hand.coordinator, form(hand.elder(), hand.number(helper)));
        Web second = hand.helper();
        done(
                hand.coordinator.post(
                        DESK + "/" + id + "/helper",
                        Map.of("helper", hand.number(second), "why", "她出差了")));
        List<Callable<Integer>> presses = new ArrayList<>();
        for (Web one : List.of(helper, second, second)) {
            presses.add(
                    () ->
                            one.post(MINE + "/" + id + "/answer", Map.of("decision", "yes"))
                                    .statusCode());
        }
        assertThat(AtOnce.all(presses)).containsExactlyInAnyOrder(303, 404, 404);
        assertThat(second.page(MINE + "/" + id).text()).contains("您看望 罗");
    }

    @Test
    void aVisitSentTwiceIsKeptOnce() throws Exception {
        String id = hand.begun(helper);
        List<Callable<Integer>> presses =
                Collections.nCopies(
                        MANY,
                        () ->
                                helper.post(MINE + "/" + id + "/visits", visit(TODAY, "yes", "好"))
                                        .statusCode());
        assertThat(AtOnce.all(presses)).containsOnlyOnce(303).contains(422);
    }

    @Test
    void whatIsOverdueIsToldOnceForEachDayItWasDue() throws Exception {
        String id = hand.begun(helper);
        looking.work();
        assertThat(told("overdue_helper", id)).as("in time").isEmpty();
        OneToOneInHand.overdueBy(id, 3);
        AtOnce.all(Collections.nCopies(MANY, () -> found(id)));
        found(id);
        looking.work();
        assertThat(told("overdue_helper", id)).as("the helper, once").hasSize(1);
        List<String> desk = told("overdue_desk", id);
        assertThat(desk).as("the desk, each once").isNotEmpty().doesNotHaveDuplicates();
        assertThat(hand.coordinator.page(HERE + "/me").text()).contains("走访逾期，请问问帮扶人");
        assertThat(hand.coordinator.page(HERE + "/desk").text()).contains("位老人走访逾期，或没见到人");
        String list = hand.coordinator.page(DESK).select("tbody tr").first().text();
        assertThat(list).as("on top").contains("逾期");
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("逾期 3 天");
        assertThat(helper.page(MINE + "/" + id).text()).contains("逾期 3 天");

        done(helper.post(MINE + "/" + id + "/visits", visit(TODAY.minusDays(9), "yes", "补记")));
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("逾期 2 天");
        looking.work();
        looking.work();
        assertThat(told("overdue_helper", id)).as("another day, another word").hasSize(2);
        done(helper.post(MINE + "/" + id + "/visits", visit(TODAY, "yes", "")));
        looking.work();
        assertThat(told("overdue_helper", id)).hasSize(2);
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("按时走访");
    }

    @Test
    void whileNobodyHelpsTheDeskAloneIsTold() {
        String id = hand.begun(helper);
        done(helper.post(MINE + "/" + id + "/departure", Map.of()));
        OneToOneInHand.overdueBy(id, 1);
        looking.work();
        assertThat(told("overdue_helper", id)).isEmpty();
        assertThat(told("overdue_desk", id)).isNotEmpty().doesNotHaveDuplicates();
    }

    /** As whoever looked while it was due, and comes to it when it is perhaps told already. */
    private Boolean found(String id) {
        tenants.run("gaofeng", () -> visits.alert(UUID.fromString(id)));
        return true;
    }

    /** Whom, by her key. */
    private static List<String> told(String step, String id) {
        return OwnerSql.column(
                "select n.member_id::text from wushe.notice n join wushe.one_to_one_help h on"
                        + " h.community = n.community and h.number = n.number where h.id = ?::uuid"
                        + " and n.params::text like ?",
                id,
                "%\"" + step + "\"%");
    }
}
