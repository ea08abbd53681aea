package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** Somebody posts for a person without account: under a mandate, and never in her own name. */
@QuarkusTest
class ProxyNeedTest {

    private static final String REGISTRY = "/c/gaofeng/desk/registry";

    private NeedsInHand needs;
    private Web worker;
    private String name;
    private String person;

    @BeforeEach
    void anOldLady() {
        needs = new NeedsInHand("gaofeng");
        worker = needs.member("grid-worker");
        name = "陈桂芳" + System.nanoTime();
        Response recorded =
                worker.post(REGISTRY + "/new", Map.of("name", name, "phone", "13900139000"));
        String location = recorded.header("Location");
        person = location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void underAMandateTheNeedIsHersAndNothingOfTheWorkerIs() throws SQLException {
        mandate(LocalDate.now().plusDays(30));
        assertThat(worker.page("/c/gaofeng/needs/new?person=" + person).text())
                .contains("您正在替" + name + "提需求");
        assertThat(worker.page("/c/gaofeng/needs/new").text()).contains("替" + name + "提");
        String number = needs.raised(worker, form());

        assertThat(column("select person_id::text from wushe.need where number = ?", number))
                .isEqualTo(person);
        assertThat(column("select requester_id::text from wushe.need where number = ?", number))
                .isNull();
        String hers = column("select name from wushe.person where id = ?::uuid", person);
        assertThat(hers).isEqualTo(name);
        Response contact = needs.turn(number, "contact", Map.of());
        assertThat(contact.asString()).contains("13900139000", name);
        assertThat(needs.shown(worker, number).text()).as("she may say her word").contains(number);
    }

    @Test
    void withoutOneAndWithOneThatRanOutYesterdaySheIsRefused() throws SQLException {
        assertThat(worker.post("/c/gaofeng/needs/new", form()).statusCode()).isEqualTo(403);
        mandate(LocalDate.now().plusDays(1));
        change(
                "update wushe.mandate set valid_from = current_date - 9,"
                        + " valid_until = current_date - 1 where person_id = ?::uuid",
                person);
        Response late = worker.post("/c/gaofeng/needs/new", form());
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.asString()).contains(Integer.toString(LocalDate.now().getYear()));
        assertThat(worker.post("/c/gaofeng/needs/new", form("not-a-key")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoseMandateRanOutSeesNothingMore() throws SQLException {
        Web daughter = needs.member("resident2");
        Map<String, String> mandate = mandateUntil(LocalDate.now().plusDays(1));
        mandate.put("who", "other");
        mandate.put("holder", "resident2@gaofeng");
        assertThat(worker.post(REGISTRY + "/" + person + "/mandates", mandate).statusCode())
                .isEqualTo(303);
        Map<String, String> form = form();
        form.put("publish", "no");
        String number = needs.raised(daughter, form);
        assertThat(daughter.get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(200);
        assertThat(daughter.page("/c/gaofeng/me").text()).contains(form.get("text"));
        change(
                "update wushe.mandate set valid_from = current_date - 9,"
                        + " valid_until = current_date - 1 where person_id = ?::uuid",
                person);
        assertThat(daughter.get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(404);
        assertThat(daughter.page("/c/gaofeng/me").text()).doesNotContain(form.get("text"));
    }

    @Test
    void aConsentWithdrawnInTheRegistryTakesItFromTheLedgerAtOnce() {
        mandate(LocalDate.now().plusDays(30));
        Map<String, String> consent =
                Map.of(
                        "purpose",
                        "PUBLISH_NEED",
                        "means",
                        "ORAL",
                        "givenOn",
                        LocalDate.now().toString());
        assertThat(worker.post(REGISTRY + "/" + person + "/consents", consent).statusCode())
                .isEqualTo(303);
        Map<String, String> form = form();
        String number = needs.raised(worker, form);
        needs.done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", "扶手", "publicText", "想装扶手"));
        assertThat(Web.visitor().get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(200);
        String withdraw =
                worker.page(REGISTRY + "/" + person)
                        .select("form[action*=/consents/]")
                        .attr("action");
        assertThat(worker.post(withdraw, Map.of()).statusCode()).isEqualTo(303);
        assertThat(Web.visitor().get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(404);
    }

    private void mandate(LocalDate until) {
        Response given = worker.post(REGISTRY + "/" + person + "/mandates", mandateUntil(until));
        assertThat(given.statusCode()).as(given.asString()).isEqualTo(303);
    }

    private static Map<String, String> mandateUntil(LocalDate until) {
        Map<String, String> mandate = new HashMap<>();
        mandate.put("who", "me");
        mandate.put("kind", "ORAL");
        mandate.put("proof", "本人在家当面说的");
        mandate.put("from", LocalDate.now().toString());
        mandate.put("until", until.toString());
        return mandate;
    }

    private Map<String, String> form() {
        return form(person);
    }

    private Map<String, String> form(String whom) {
        Map<String, String> form = needs.form("environment", unique("想装扶手"));
        form.put("person", whom);
        form.put("phone", "");
        return form;
    }

    private static String column(String sql, String value) throws SQLException {
        try (var owner = StackResource.asOwner();
                var statement = owner.prepareStatement(sql + " and community = 'gaofeng'")) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void change(String sql, String value) throws SQLException {
        try (var owner = StackResource.asOwner();
                var statement = owner.prepareStatement(sql + " and community = 'gaofeng'")) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }
}
