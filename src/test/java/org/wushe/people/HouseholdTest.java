package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;

/** Who lives with whom. */
@QuarkusTest
class HouseholdTest {

    @Inject Communities communities;
    @Inject TenantScope tenants;
    @Inject People people;

    private RegistryDesk desk;
    private String mother;
    private String son;

    @BeforeEach
    void aMotherAndHerSon() {
        desk = new RegistryDesk(communities, tenants);
        mother = desk.record("name", "陈桂芳", "building", "3 栋", "door", "401");
        son = desk.record("name", "陈大勇");
        assertThat(desk.worker.post(home(mother, ""), Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void isMadeFilledAndLeft() {
        Response found = desk.worker.post(home(mother, "/search"), Map.of("typed", "大勇"));
        Document page = Jsoup.parse(found.asString());
        assertThat(page.select("input[name=joining]").val()).isEqualTo(son);
        assertThat(join(mother, son, "").statusCode()).isEqualTo(422);
        assertThat(join(mother, son, "CHILD").statusCode()).isEqualTo(303);
        assertThat(mates(son)).containsExactly("陈桂芳 HEAD", "陈大勇 CHILD");

        assertThat(join(mother, son, "OTHER").statusCode()).as("in one at most").isEqualTo(409);
        assertThat(desk.worker.post(home(son, ""), Map.of()).statusCode()).isEqualTo(409);

        relate(mother, son, "HEAD", 409);
        relate(mother, mother, "PARENT", 303);
        relate(mother, son, "HEAD", 303);
        assertThat(mates(mother)).containsExactly("陈桂芳 PARENT", "陈大勇 HEAD");

        desk.worker.post(home(mother, "/members/" + mother + "/removal"), Map.of());
        assertThat(mates(son)).containsExactly("陈大勇 HEAD");
        assertThat(mates(mother)).isEmpty();
        desk.worker.post(home(son, "/members/" + son + "/removal"), Map.of());
        assertThat(
                        OwnerSql.column(
                                "select id::text from wushe.household where community = ?",
                                desk.slug))
                .as("nobody left")
                .isEmpty();
    }

    @Test
    void showsItsBuildingOnlyAndMovesAsAWhole() {
        assertThat(desk.worker.page(home(mother, "")).text()).contains("3 栋").doesNotContain("401");
        assertThat(desk.worker.post(home(mother, "/dwelling"), Map.of()).statusCode())
                .isEqualTo(422);
        Response moved =
                desk.worker.post(
                        home(mother, "/dwelling"), Map.of("building", "5 栋", "door", "102"));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(desk.worker.page(home(mother, "")).text()).contains("5 栋").doesNotContain("102");
    }

    @Test
    void whoIsTakenInByManyAtOnceIsInOneHousehold() throws Exception {
        List<Callable<Response>> hosts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String host = desk.record("name", "邻居" + i);
            desk.worker.post(home(host, ""), Map.of());
            hosts.add(() -> join(host, son, "OTHER"));
        }
        ExecutorService hands = Executors.newFixedThreadPool(6);
        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<Response> answer : hands.invokeAll(hosts)) {
                answers.add(answer.get().statusCode());
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(answers).containsOnly(303, 409).containsOnlyOnce(303);
    }

    @Test
    void aMergedRecordStandsOnceInItsHousehold() {
        join(mother, son, "CHILD");
        String twin = desk.record("name", "陈大勇", "age", "50");
        String elsewhere = desk.record("name", "李明");
        desk.worker.post(home(elsewhere, ""), Map.of());
        join(elsewhere, twin, "OTHER");
        desk.merge(twin, son, Map.of());
        assertThat(mates(twin))
                .as("the kept record's counts")
                .containsExactly("李明 HEAD", "陈大勇 OTHER");
        assertThat(mates(mother)).containsExactly("陈桂芳 HEAD");
    }

    private Response join(String host, String joining, String relation) {
        return desk.worker.post(
                home(host, "/members"), Map.of("joining", joining, "relation", relation));
    }

    private void relate(String host, String mate, String relation, int status) {
        Response answer =
                desk.worker.post(
                        home(host, "/members/" + mate + "/relation"), Map.of("relation", relation));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private List<String> mates(String person) {
        return desk.ask(() -> people.household(UUID.fromString(person))).stream()
                .map(mate -> mate.name() + " " + mate.relation())
                .toList();
    }

    private String home(String person, String rest) {
        return desk.base + "/" + person + "/household" + rest;
    }
}
