package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** The desk finds, writes down, opens and looks after residents. */
@QuarkusTest
class RegistryJourneyTest {

    /** The community's day, which may be another than the machine's. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final String ID_NUMBER = "11010519491231002X";

    @Inject Communities communities;
    @Inject TenantScope tenants;
    @Inject People people;

    private RegistryDesk desk;

    @BeforeEach
    void aCommunityOfItsOwn() {
        desk = new RegistryDesk(communities, tenants);
    }

    @Test
    void nothingOfTheClerkGetsIntoTheRecord() {
        OwnerSql.run(
                "update wushe.membership set phone_sealed = null where id = ?",
                desk.member("grid-worker"));
        String id = desk.record("name", "陈桂芳", "age", "78", "building", "3 栋");

        List<String> row =
                OwnerSql.column(
                        "select concat_ws('|', name, age, building, member_id, phone_sealed,"
                                + " phone_hash, id_number_sealed, address, guardian_name)"
                                + " from wushe.person where id = ?::uuid",
                        id);
        assertThat(row).containsExactly("陈桂芳|78|3 栋");
        assertThat(desk.one("select recorded_by::text from wushe.person where id = ?", id))
                .isEqualTo(desk.member("grid-worker").toString());
        assertThat(desk.audited("person.recorded")).containsExactly(id);
    }

    @Test
    void theClerksOwnPhoneIsNotTakenForTheResidents() {
        Response stranger =
                Web.as("stranger" + desk.slug)
                        .post(
                                "/c/" + desk.slug + "/join",
                                Map.of("name", "小陈", "address", "x", "phone", "13900139001"));
        assertThat(stranger.statusCode()).isEqualTo(303);
        OwnerSql.run(
                "update wushe.membership set subject = ?, state = 'ACTIVE' where community = ?"
                        + " and phone_sealed is not null",
                "subject-social-worker@" + desk.slug,
                desk.slug);
        Web clerk = desk.as("social-worker");
        clerk.page("/c/" + desk.slug + "/desk");

        Response answer =
                clerk.post(desk.base + "/new", Map.of("name", "陈桂芳", "phone", "139 0013 9001"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#phone-error").text()).contains("这是您自己的电话");
        assertThat(page.select("input[name=name]").val()).isEqualTo("陈桂芳");
    }

    @Test
    void numbersAreSealedMaskedAndOpenedUnderAudit() {
        String id =
                desk.record(
                        "name", "陈桂芳",
                        "phone", "138 0013 8000",
                        "idNumber", ID_NUMBER,
                        "building", "3 栋",
                        "door", "401");
        assertThat(
                        desk.one(
                                "select p::text || encode(phone_sealed, 'escape')"
                                        + " || encode(id_number_sealed, 'escape')"
                                        + " from wushe.person p where id = ?",
                                id))
                .doesNotContain("13800138000", ID_NUMBER);

        String masked = desk.worker.page(desk.base + "/" + id).text();
        assertThat(masked).contains("138****8000", "110105********002X", "3 栋", "76 岁", "女");
        assertThat(masked).doesNotContain("13800138000", ID_NUMBER, "401");
        assertThat(desk.audited("person.opened")).isEmpty();

        Response opened = desk.worker.post(desk.base + "/" + id + "/contact", Map.of());
        assertThat(opened.asString()).contains("13800138000", ID_NUMBER, "401", "1949年12月31日");
        assertThat(desk.audited("person.opened")).containsExactly(id);
    }

    @Test
    void isFoundHoweverTheNumberIsTyped() {
        String id = desk.record("name", "陈桂芳", "phone", "13800138000", "idNumber", ID_NUMBER);
        for (String typed :
                List.of("138 0013 8000", "１３８００１３８０００", "110105 19491231 002x", "桂芳", "陈")) {
            Response found = desk.worker.post(desk.base, Map.of("typed", typed));
            Document page = Jsoup.parse(found.asString());
            assertThat(page.select(".queue__main a").eachAttr("href"))
                    .as(typed)
                    .containsExactly(desk.base + "/" + id);
            assertThat(page.select(".queue").text()).contains("138****8000");
            assertThat(page.select(".queue").text()).doesNotContain("13800138000", ID_NUMBER);
        }
        assertThat(desk.worker.post(desk.base, Map.of("typed", "138001")).statusCode())
                .isEqualTo(422);
        assertThat(desk.worker.post(desk.base, Map.of("typed", "%25")).asString())
                .as("a per cent sign, encoded, is no joker")
                .contains("没有找到");
    }

    @Test
    void theNeighbourFindsNothing() {
        String id = desk.record("name", "陈桂芳", "phone", "13800138000");
        RegistryDesk next = new RegistryDesk(communities, tenants);
        assertThat(next.worker.post(next.base, Map.of("typed", "13800138000")).asString())
                .contains("没有找到");
        assertThat(next.worker.get(next.base + "/" + id).statusCode()).isEqualTo(404);
        String theirs = next.record("name", "李明");
        assertThat(
                        next.coordinator
                                .post(
                                        next.base + "/" + theirs + "/merges/comparison",
                                        Map.of("other", id))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void atMostTwentyAreShown() {
        for (int i = 0; i < 21; i++) {
            desk.record("name", "李明" + (char) ('甲' + i));
        }
        Document page = Jsoup.parse(desk.worker.post(desk.base, Map.of("typed", "李明")).asString());
        assertThat(page.select(".queue__main a")).hasSize(20);
        assertThat(page.text()).contains("最多显示 20 人");
    }

    @Test
    void whoIsWrittenDownAlreadyIsShownInstead() {
        String id = desk.record("name", "陈桂芳", "phone", "13800138000", "idNumber", ID_NUMBER);
        Response same =
                desk.worker.post(
                        desk.base + "/new", Map.of("name", "陈桂芳", "phone", "138-0013-8000"));
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.asString()).contains("已经登记过了", desk.base + "/" + id);
        Response card =
                desk.worker.post(desk.base + "/new", Map.of("name", "陈贵芳", "idNumber", ID_NUMBER));
        assertThat(card.statusCode()).isEqualTo(422);
        assertThat(card.asString()).contains("已经有这个身份证号", desk.base + "/" + id);
    }

    @Test
    void aWrongIdNumberIsToldAndKept() {
        Response answer =
                desk.worker.post(
                        desk.base + "/new",
                        Map.of("name", "陈桂芳", "idNumber", "110105194912310021", "age", "七十"));
        Document page = Jsoup.parse(answer.asString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#idNumber-error").text()).contains("有一位写错了");
        assertThat(page.select("#age-error").text()).contains("数字");
        assertThat(page.select("input[name=idNumber]").val()).isEqualTo("110105194912310021");
    }

    @Test
    void aChildsIdNumberNeedsTheGuardiansConsent() {
        String number = IdNumbers.of(TODAY.minusYears(14).plusDays(1), 12);
        Map<String, String> form = RegistryDesk.form("name", "陈小宝", "idNumber", number);
        Response alone = desk.worker.post(desk.base + "/new", form);
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(alone.asString()).select(".error-summary a").eachAttr("href"))
                .containsExactly("#guardianName", "#consentMeans");
        assertThat(OwnerSql.column("select name from wushe.person where community = ?", desk.slug))
                .isEmpty();

        form.put("guardianName", "陈大勇");
        form.put("consentMeans", "PAPER");
        form.put("consentOn", LocalDate.now().toString());
        String id = desk.record(flat(form));
        assertThat(desk.ask(() -> people.consents(uuid(id), ConsentPurpose.CHILD_DATA))).isTrue();
        Document page = desk.worker.page(desk.base + "/" + id);
        assertThat(page.text()).contains("不满 14 周岁", "监护人陈大勇同意", "有效");

        String withdrawal = page.select("form[action$=/withdrawal]").attr("action");
        assertThat(desk.worker.post(withdrawal, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.ask(() -> people.consents(uuid(id), ConsentPurpose.CHILD_DATA))).isFalse();
        assertThat(
                        desk.one(
                                "select (id_number_sealed is null and id_number_hash is null)::text"
                                        + " from wushe.person where id = ?",
                                id))
                .as("without consent the number is not kept")
                .isEqualTo("true");
        assertThat(desk.worker.post(withdrawal, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void whoTurnedFourteenTodayNeedsNoGuardian() {
        String number = IdNumbers.of(TODAY.minusYears(14), 12);
        assertThat(desk.record("name", "陈小宝", "idNumber", number)).isNotEmpty();
    }

    @Test
    void aMandateIsGivenAndEnded() {
        String id = desk.record("name", "陈桂芳");
        String until = LocalDate.now().plusDays(30).toString();
        Map<String, String> form =
                RegistryDesk.form(
                        "who",
                        "other",
                        "holder",
                        "nobody",
                        "kind",
                        "ORAL",
                        "proof",
                        "本人在家当面说的",
                        "from",
                        LocalDate.now().toString(),
                        "until",
                        until);
        Response unknown = desk.worker.post(desk.base + "/" + id + "/mandates", form);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.asString()).contains("没有找到叫这个名字的成员", "本人在家当面说的");

        form.put("holder", "coordinator@" + desk.slug);
        assertThat(desk.worker.post(desk.base + "/" + id + "/mandates", form).statusCode())
                .isEqualTo(303);
        Document page = desk.worker.page(desk.base + "/" + id);
        assertThat(page.select(".panel").text())
                .contains("coordinator@" + desk.slug, "口头授权", "有效", "本人在家当面说的");
        assertThat(page.select(".panel .state--good").text()).isEqualTo("有效");
        String end = page.select("form[action$=/end]").attr("action");
        assertThat(desk.worker.post(end, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(desk.worker.post(end, Map.of("reason", "本人要求")).statusCode()).isEqualTo(303);
        assertThat(desk.worker.page(desk.base + "/" + id).text()).contains("已经收回", "本人要求");
        assertThat(desk.worker.post(end, Map.of("reason", "再来")).statusCode()).isEqualTo(409);
        assertThat(desk.audited("person.mandate_given")).containsExactly(id);
        assertThat(desk.audited("person.mandate_ended")).containsExactly(id);
    }

    @Test
    void aMandateThatEndsBeforeItBeginsIsRefused() {
        String id = desk.record("name", "陈桂芳");
        Response answer =
                desk.worker.post(
                        desk.base + "/" + id + "/mandates",
                        Map.of(
                                "who", "me",
                                "kind", "ORAL",
                                "proof", "x",
                                "from", LocalDate.now().toString(),
                                "until", LocalDate.now().minusDays(1).toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#until-error")).isNotEmpty();
    }

    @Test
    void aConsentHoldsOnceAndCannotLieInTheFuture() {
        String id = desk.record("name", "陈桂芳");
        Map<String, String> form =
                RegistryDesk.form(
                        "purpose", "PHOTO",
                        "means", "ORAL",
                        "givenOn", LocalDate.now().plusDays(2).toString());
        String path = desk.base + "/" + id + "/consents";
        assertThat(desk.worker.post(path, form).statusCode()).isEqualTo(422);
        form.put("givenOn", LocalDate.now().toString());
        assertThat(desk.worker.post(path, form).statusCode()).isEqualTo(303);
        assertThat(desk.worker.post(path, form).statusCode()).isEqualTo(409);
        assertThat(desk.audited("person.consent_given")).containsExactly(id);
    }

    @Test
    void whatOnlyAnswersAFormLeadsToThePerson() {
        String id = desk.record("name", "陈桂芳");
        for (String path :
                List.of("/contact", "/correction/form", "/mandates", "/household/search")) {
            Response answer = desk.worker.get(desk.base + "/" + id + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).endsWith(desk.base + "/" + id);
        }
        assertThat(desk.worker.get(desk.base + "/" + UUID.randomUUID() + "/contact").statusCode())
                .isEqualTo(404);
        assertThat(desk.audited("person.opened")).isEmpty();
    }

    @Test
    void rolesDecideWhoComesIn() {
        String id = desk.record("name", "陈桂芳");
        for (String role : List.of("auditor", "resident", "volunteer", "committee", "department")) {
            assertThat(desk.as(role).get(desk.base).statusCode()).as(role).isEqualTo(403);
            assertThat(desk.as(role).get(desk.base + "/" + id).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        for (String role : List.of("grid-worker", "social-worker")) {
            assertThat(desk.as(role).get(desk.base + "/" + id + "/merges").statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(desk.as("admin").get(desk.base + "/" + id).statusCode()).isEqualTo(200);
        assertThat(desk.as("admin").post(desk.base + "/" + id + "/contact", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(desk.worker.page("/c/" + desk.slug + "/desk").select(".tabs a").eachText())
                .contains("居民名册");
    }

    @Test
    void everyPageSpeaksEnglish() {
        String id = desk.record("name", "陈桂芳", "age", "78");
        Web english = desk.coordinator.inEnglish();
        for (String path :
                List.of(
                        "",
                        "/new",
                        "/" + id,
                        "/" + id + "/mandates/new",
                        "/" + id + "/household")) {
            String text = english.page(desk.base + path).text().replace("陈桂芳", "");
            assertThat(text.replaceAll("中文|红矩社区|五社通", "")).as(path).doesNotContainPattern("[一-龥]");
        }
    }

    private static String[] flat(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}
