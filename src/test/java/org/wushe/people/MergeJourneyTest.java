package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Role;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.mandates.ActingFor;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;

/** Two records of one person become one, and two again. */
@QuarkusTest
class MergeJourneyTest {

    private static final String ROW =
            "select concat_ws('|', name, encode(phone_hash, 'hex'), encode(id_number_hash, 'hex'),"
                    + " birth_date, age, age_told_on, sex, building, unit, door, address,"
                    + " guardian_name, member_id, merged_into, recorded_at, recorded_by)"
                    + " from wushe.person where id = ?";

    @Inject Communities communities;
    @Inject TenantScope tenants;
    @Inject People people;
    @Inject BuildingsSql buildings;

    private RegistryDesk desk;
    private String kept;
    private String other;

    @BeforeEach
    void twoRecords() {
        desk = new RegistryDesk(communities, tenants);
        kept = desk.record("name", "陈桂芳", "phone", "13800138000", "building", "3 栋", "age", "78");
        other =
                desk.record(
                        "name", "陈贵芳",
                        "phone", "13900139000",
                        "idNumber", "11010519491231002X",
                        "address", "沿河小区");
    }

    @Test
    void theDeskComparesChoosesAndConfirms() {
        Document choose = desk.coordinator.page(path(kept, "/merges"));
        assertThat(choose.text()).contains("保留陈桂芳的这一份");
        Response compared =
                desk.coordinator.post(path(kept, "/merges/comparison"), Map.of("other", other));
        Document page = Jsoup.parse(compared.asString());
        assertThat(page.select("legend").eachText())
                .contains("姓名", "电话", "身份证号", "出生日期", "年龄", "性别", "住址");
        assertThat(page.text()).contains("13800138000", "13900139000", "11010519491231002X");
        assertThat(desk.audited("person.opened")).containsExactlyInAnyOrder(kept, other);
        assertThat(page.select("input[name=ID_NUMBER][checked]").val())
                .as("what only the other knows is taken from it")
                .isEqualTo("other");

        Response unsure =
                desk.coordinator.post(
                        path(kept, "/merges"),
                        Map.of(
                                "other",
                                other,
                                "PHONE",
                                "other",
                                "keptVersion",
                                page.select("input[name=keptVersion]").val(),
                                "otherVersion",
                                page.select("input[name=otherVersion]").val()));
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unsure.asString()).select("input[name=PHONE][checked]").val())
                .isEqualTo("other");

        assertThat(desk.merge(kept, other, Map.of("ID_NUMBER", "other")).statusCode())
                .isEqualTo(303);
        assertThat(desk.worker.page(path(kept, "")).text())
                .contains("110105********002X", "76 岁", "138****8000", "陈贵芳");
        assertThat(desk.worker.get(path(other, "")).header("Location")).endsWith(path(kept, ""));
        for (String typed : List.of("陈贵芳", "13900139000", "陈桂芳")) {
            assertThat(found(typed)).as(typed).containsExactly(kept);
        }
        assertThat(desk.audited("person.merged")).containsExactly(kept);
    }

    @Test
    void mergedAndUndoneIsAsItWas() {
        String keptBefore = row(kept);
        String otherBefore = row(other);
        mandate(other, "coordinator");
        consent(other, "PHOTO");
        desk.worker.post(path(other, "/household"), Map.of());

        desk.merge(kept, other, Map.of("NAME", "other", "ID_NUMBER", "other", "ADDRESS", "other"));
        assertThat(row(kept)).isNotEqualTo(keptBefore);
        assertThat(ask(kept).isAllowed()).as("mandates come along").isTrue();
        assertThat(desk.ask(() -> people.consents(id(kept), ConsentPurpose.PHOTO))).isTrue();
        assertThat(desk.ask(() -> people.household(id(kept)))).hasSize(1);
        assertThat(desk.ask(() -> people.current(id(other)))).isEqualTo(id(kept));
        assertThat(desk.ask(() -> people.records(id(other)))).containsExactly(id(kept), id(other));
        assertThat(desk.ask(() -> people.contact(id(other)).name())).isEqualTo("陈贵芳");

        assertThat(undo(kept).statusCode()).isEqualTo(303);
        assertThat(row(kept)).isEqualTo(keptBefore);
        assertThat(row(other)).isEqualTo(otherBefore);
        assertThat(ask(kept).reason()).isEqualTo("mandate_none");
        assertThat(ask(other).isAllowed()).isTrue();
        assertThat(desk.ask(() -> people.consents(id(kept), ConsentPurpose.PHOTO))).isFalse();
        assertThat(desk.ask(() -> people.consents(id(other), ConsentPurpose.PHOTO))).isTrue();
        assertThat(desk.ask(() -> people.household(id(kept)))).isEmpty();
        assertThat(desk.ask(() -> people.current(id(other)))).isEqualTo(id(other));
        assertThat(desk.ask(() -> people.contact(id(kept)).phone())).isEqualTo("13800138000");
        assertThat(desk.ask(() -> people.contact(id(other)).phone())).isEqualTo("13900139000");
        assertThat(found("陈桂芳")).containsExactly(kept);
        assertThat(found("陈贵芳")).containsExactly(other);
        assertThat(desk.audited("person.merge_undone")).containsExactly(kept);
    }

    @Test
    void whatWasCorrectedAfterTheMergeStaysCorrected() {
        desk.merge(kept, other, Map.of("ADDRESS", "other"));
        Map<String, String> form = desk.correctionForm(kept);
        form.put("phone", "13700137000");
        desk.worker.post(path(kept, "/correction"), form);
        undo(kept);
        assertThat(desk.ask(() -> people.contact(id(kept)).phone())).isEqualTo("13700137000");
        assertThat(desk.ask(() -> people.contact(id(kept)).address())).isEqualTo("3 栋");
    }

    @Test
    void aRecordIsNotMergedIntoItself() {
        for (Response answer :
                List.of(
                        desk.merge(kept, kept, Map.of()),
                        desk.coordinator.post(
                                path(kept, "/merges/comparison"), Map.of("other", kept)))) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("这是同一份记录");
        }
    }

    @Test
    void onTheEighthDayItIsTooLate() {
        desk.merge(kept, other, Map.of());
        OwnerSql.run(
                "update wushe.person_merge set merged_at = merged_at - interval '8 days',"
                        + " undo_until = undo_until - interval '8 days' where kept_id = ?::uuid",
                kept);
        assertThat(desk.coordinator.page(path(kept, "")).select("form[action$=/undo]")).isEmpty();
        Response late = undo(kept);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("超过 7 天");
    }

    @Test
    void onTheSeventhDayItIsNot() {
        desk.merge(kept, other, Map.of());
        OwnerSql.run(
                "update wushe.person_merge set merged_at = merged_at - interval '167 hours',"
                        + " undo_until = undo_until - interval '167 hours' where kept_id = ?::uuid",
                kept);
        assertThat(undo(kept).statusCode()).isEqualTo(303);
    }

    @Test
    void aChangeToAMergedRecordBelongsToTheOther() {
        Map<String, String> form = desk.correctionForm(other);
        desk.merge(kept, other, Map.of());
        Response answer = desk.worker.post(path(other, "/correction"), form);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("并到另一份");
        String third = desk.record("name", "陈桂");
        assertThat(desk.merge(third, other, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void whatWasComparedMustStillStand() {
        desk.merge(kept, other, Map.of());
        undo(kept);
        Response stale =
                desk.coordinator.post(
                        path(kept, "/merges"),
                        Map.of(
                                "other", other,
                                "sure", "yes",
                                "keptVersion", "0",
                                "otherVersion", "0"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("重新对照");
    }

    @Test
    void chainsAreUndoneFromTheirEnd() {
        String third = desk.record("name", "陈桂", "phone", "13600136000");
        desk.merge(kept, other, Map.of());
        assertThat(desk.ask(() -> people.livingIn("3 栋")))
                .containsExactlyInAnyOrder(id(kept), id(other));
        assertThat(desk.ask(buildings::inhabited)).containsExactly("3 栋");
        desk.merge(third, kept, Map.of());
        assertThat(desk.ask(() -> people.current(id(other)))).isEqualTo(id(third));
        assertThat(desk.ask(() -> people.records(id(kept))))
                .containsExactly(id(third), id(kept), id(other));
        assertThat(undo(kept).statusCode()).as("it was merged itself").isEqualTo(409);
        assertThat(undo(third).statusCode()).isEqualTo(303);
        assertThat(undo(kept).statusCode()).isEqualTo(303);
        assertThat(desk.ask(() -> people.current(id(other)))).isEqualTo(id(other));
    }

    @Test
    void onlyCoordinatorAndAdminMerge() {
        assertThat(desk.worker.post(path(kept, "/merges"), Map.of("other", other)).statusCode())
                .isEqualTo(403);
        desk.merge(kept, other, Map.of());
        String undo = undoPath(kept);
        assertThat(desk.worker.post(undo, Map.of()).statusCode()).isEqualTo(403);
        assertThat(desk.as("social-worker").post(undo, Map.of()).statusCode()).isEqualTo(403);
        desk.as("admin").page("/c/" + desk.slug + "/desk");
        assertThat(desk.as("admin").post(undo, Map.of()).statusCode()).isEqualTo(303);
    }

    private void mandate(String person, String holder) {
        Response answer =
                desk.worker.post(
                        path(person, "/mandates"),
                        Map.of(
                                "who",
                                "other",
                                "holder",
                                holder + "@" + desk.slug,
                                "kind",
                                "ORAL",
                                "proof",
                                "本人当面说的",
                                "from",
                                LocalDate.now().toString(),
                                "until",
                                LocalDate.now().plusDays(9).toString()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void consent(String person, String purpose) {
        Response answer =
                desk.worker.post(
                        path(person, "/consents"),
                        Map.of(
                                "purpose",
                                purpose,
                                "means",
                                "ORAL",
                                "givenOn",
                                LocalDate.now().toString()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private ActingFor ask(String person) {
        var coordinator = desk.actor("coordinator", Role.COORDINATOR);
        return desk.ask(() -> people.mayActFor(coordinator, id(person), LocalDate.now()));
    }

    private Response undo(String person) {
        return desk.coordinator.post(undoPath(person), Map.of());
    }

    private String undoPath(String person) {
        String merge =
                OwnerSql.column(
                                "select id::text from wushe.person_merge where kept_id = ?::uuid",
                                person)
                        .get(0);
        return path(person, "/merges/" + merge + "/undo");
    }

    private List<String> found(String typed) {
        return Jsoup.parse(desk.worker.post(desk.base, Map.of("typed", typed)).asString())
                .select(".queue__main a")
                .eachAttr("href")
                .stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
    }

    private String row(String person) {
        return desk.one(ROW, person);
    }

    private String path(String person, String rest) {
        return desk.base + "/" + person + rest;
    }

    private static UUID id(String person) {
        return UUID.fromString(person);
    }
}
