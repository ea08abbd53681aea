package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.Web;

/** A resident sees what is kept about her, corrects it and takes consents back. */
@QuarkusTest
class MyDataTest {

    @Inject Communities communities;
    @Inject TenantScope tenants;
    @Inject People people;

    private RegistryDesk desk;
    private Web resident;
    private String path;

    @BeforeEach
    void aResident() {
        desk = new RegistryDesk(communities, tenants);
        resident = desk.as("resident");
        path = "/c/" + desk.slug + "/me/data";
        assertThat(resident.page("/c/" + desk.slug + "/me").select("a[href=" + path + "]"))
                .isNotEmpty();
    }

    @Test
    void whoHasNoRecordIsToldAndCanBeginOne() {
        assertThat(resident.page(path).text()).contains("还没有登记您的资料");
        Response wrong = resident.post(path + "/correction", Map.of("phone", "123"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("input[name=phone]").val())
                .isEqualTo("123");
        assertThat(own()).isEmpty();
        assertThat(resident.get(path + "/correction").header("Location")).endsWith(path);

        assertThat(correct("phone", "138 0013 8000", "building", "3 栋").statusCode())
                .isEqualTo(303);
        assertThat(resident.page(path).text()).contains("13800138000", "3 栋");
        assertThat(desk.audited("person.corrected")).hasSize(1);
    }

    @Test
    void herCorrectionCountsAtOnceAndNameAndCardAreTheDesks() {
        correct("phone", "13800138000");
        correct("phone", "13900139000", "name", "别的名字", "idNumber", "11010519491231002X");
        UUID id = own().get();
        assertThat(desk.ask(() -> people.contact(id).phone())).isEqualTo("13900139000");
        assertThat(desk.ask(() -> people.contact(id).name())).isEqualTo("resident@" + desk.slug);
        assertThat(
                        desk.one(
                                "select count(id_number_hash)::text from wushe.person where id = ?",
                                id.toString()))
                .isEqualTo("0");
        assertThat(resident.page(path).text()).contains("请到社区更正", "0757-00000000");
    }

    @Test
    void sheSeesWhatTheDeskWroteMeanwhile() {
        correct("phone", "13800138000");
        Map<String, String> mine = shown();
        UUID id = own().get();
        Map<String, String> theirs = desk.correctionForm(id.toString());
        theirs.put("phone", "13700137000");
        desk.worker.post(desk.base + "/" + id + "/correction", theirs);

        mine.put("phone", "13900139000");
        Response answer = resident.post(path + "/correction", mine);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select("#differences tbody").text())
                .isEqualTo("电话 13700137000 13900139000");
    }

    @Test
    void sheSeesMandatesAndTakesConsentsBack() {
        correct("phone", "13800138000");
        UUID id = own().get();
        desk.worker.post(
                desk.base + "/" + id + "/mandates",
                Map.of(
                        "who", "me",
                        "kind", "ORAL",
                        "proof", "本人当面说的",
                        "from", LocalDate.now().toString(),
                        "until", LocalDate.now().plusDays(9).toString()));
        desk.worker.post(
                desk.base + "/" + id + "/consents",
                Map.of(
                        "purpose", "PHOTO",
                        "means", "ORAL",
                        "givenOn", LocalDate.now().toString()));
        Document page = resident.page(path);
        assertThat(page.text()).contains("grid-worker@" + desk.slug, "本人当面说的", "拍照");
        String withdrawal = page.select("form[action$=/withdrawal]").attr("action");
        assertThat(withdrawal).startsWith(path);
        assertThat(desk.as("resident2").post(withdrawal, Map.of()).statusCode()).isEqualTo(404);
        assertThat(resident.post(withdrawal, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.ask(() -> people.consents(id, ConsentPurpose.PHOTO))).isFalse();
        assertThat(resident.page(path).text()).contains("已收回");
    }

    @Test
    void whoIsNoMemberIsAskedToJoin() {
        Web stranger = Web.as("stranger");
        assertThat(stranger.get(path).header("Location")).endsWith("/join");
        assertThat(stranger.post(path + "/correction", Map.of("phone", "")).statusCode())
                .isEqualTo(404);
    }

    private Optional<UUID> own() {
        UUID member = desk.member("resident");
        return desk.ask(() -> people.ofMember(member));
    }

    private Map<String, String> shown() {
        Map<String, String> form = new HashMap<>();
        resident.page(path)
                .select("form[action$=/correction] [name]")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        return form;
    }

    private Response correct(String... pairs) {
        Map<String, String> form = shown();
        form.putAll(RegistryDesk.form(pairs));
        return resident.post(path + "/correction", form);
    }
}
