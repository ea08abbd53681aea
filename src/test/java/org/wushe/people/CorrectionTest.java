package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A record is corrected, also by two people at once. */
@QuarkusTest
class CorrectionTest {

    @Inject Communities communities;
    @Inject TenantScope tenants;

    private RegistryDesk desk;
    private String id;

    @BeforeEach
    void aPerson() {
        desk = new RegistryDesk(communities, tenants);
        id = desk.record("name", "陈桂芳", "phone", "13800138000", "building", "3 栋", "age", "78");
    }

    @Test
    void theFormShowsAllThatIsKeptAndOpeningItIsAudited() {
        Map<String, String> form = desk.correctionForm(id);
        assertThat(form)
                .containsEntry("name", "陈桂芳")
                .containsEntry("phone", "13800138000")
                .containsEntry("building", "3 栋")
                .containsEntry("age", "78");
        assertThat(desk.audited("person.opened")).containsExactly(id);
    }

    @Test
    void aCorrectionCountsAtOnceAndNamesTheFactsOnly() {
        Map<String, String> form = desk.correctionForm(id);
        form.put("phone", "139 0013 9000");
        form.put("door", "401");
        assertThat(correct(form).statusCode()).isEqualTo(303);
        assertThat(desk.worker.post(desk.base, Map.of("typed", "13900139000")).asString())
                .contains(id);
        assertThat(desk.worker.post(desk.base, Map.of("typed", "13800138000")).asString())
                .doesNotContain(id);
        assertThat(
                        OwnerSql.column(
                                "select details::text from wushe.audit_entry where community = ?"
                                        + " and action = 'person.corrected'",
                                desk.slug))
                .singleElement()
                .asString()
                .contains("phone", "door")
                .doesNotContain("139", "401", "name");
    }

    @Test
    void theAuditorReadsWhichFactsInWords() {
        Map<String, String> form = desk.correctionForm(id);
        form.put("phone", "13900139000");
        form.put("door", "401");
        correct(form);
        String book = desk.as("auditor").page("/c/" + desk.slug + "/desk/audit").text();
        assertThat(book).contains("登记居民", "更正居民资料", "哪几项", "电话, 门牌");
        assertThat(desk.as("auditor").get(desk.base + "/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void nothingChangedIsNothingToTell() {
        assertThat(correct(desk.correctionForm(id)).statusCode()).isEqualTo(303);
        assertThat(desk.audited("person.corrected")).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndLosesNothing() {
        Map<String, String> mine = desk.correctionForm(id);
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("building", "5 栋");
        assertThat(correct(theirs).statusCode()).isEqualTo(303);

        mine.put("phone", "13900139000");
        Response answer = correct(mine);
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(answer.asString());
        List<String> lines = page.select("#differences tbody tr").eachText();
        assertThat(lines).containsExactly("电话 13800138000 13900139000", "住址 5 栋 3 栋");
        assertThat(page.select("input[name=phone]").val()).isEqualTo("13900139000");
        assertThat(desk.one("select building from wushe.person where id = ?", id)).isEqualTo("5 栋");

        mine.put("version", page.select("input[name=version]").val());
        mine.put("building", "5 栋");
        assertThat(correct(mine).statusCode()).as("sent again knowingly").isEqualTo(303);
        assertThat(desk.worker.post(desk.base, Map.of("typed", "13900139000")).asString())
                .contains(id);
    }

    @Test
    void ofManyAtTheSameMomentOneWinsAndTheOthersSeeBothVersions() throws Exception {
        Map<String, String> form = desk.correctionForm(id);
        List<Callable<Response>> editors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, String> mine = new HashMap<>(form);
            mine.put("phone", "1390013900" + i);
            editors.add(() -> correct(mine));
        }
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Response> answers = new ArrayList<>();
        try {
            for (Future<Response> answer : hands.invokeAll(editors)) {
                answers.add(answer.get());
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 303)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(7)
                .allSatisfy(answer -> assertThat(answer.asString()).contains("id=\"differences\""));
    }

    @Test
    void aCorrectionCannotMakeAChildWithoutHerGuardian() {
        Map<String, String> form = desk.correctionForm(id);
        form.put("age", "");
        form.put("idNumber", IdNumbers.of(LocalDate.now().minusYears(7), 21));
        Response answer = correct(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("监护人姓名");
    }

    private Response correct(Map<String, String> form) {
        return desk.worker.post(desk.base + "/" + id + "/correction", form);
    }
}
