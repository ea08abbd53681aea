package org.wushe.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.people.IdNumbers;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** Nobody becomes a volunteer but by her own word, and she leaves when she likes. */
@QuarkusTest
class RegistrationTest {

    private static final String REGISTRY = "/c/gaofeng/desk/registry/";

    private static final String JOIN =
            "join wushe.membership m on m.id = v.member_id and m.community = v.community"
                    + " where m.subject = ?";

    /** The community's day, which may be another than the machine's. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject Directory directory;

    private NotingDirectory noted;
    private VolunteersInHand volunteers;
    private String name;
    private Web resident;

    @BeforeEach
    void aResident() {
        noted = NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        name = volunteers.somebody("resident");
        resident = Web.as(name);
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        Map<String, Object> form = new HashMap<>(Map.of("abilities", "会理发", "idNumber", "123"));
        Response answer = resident.post(volunteers.mine, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("会理发", "请填写电话", "身份证号是 18 位", "请至少选一个有空的时间", "我自愿登记做志愿者”前打勾");
        assertThat(states()).isEmpty();
        assertThat(noted.said).isEmpty();
    }

    @Test
    void sheRegistersHerselfAndHoldsTheRole() {
        Map<String, Object> form = VolunteersInHand.form();
        assertThat(resident.post(volunteers.mine, form).statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("ACTIVE");
        assertThat(noted.said).containsExactly("grant volunteer");
        Document page = resident.page(volunteers.mine);
        assertThat(page.text()).contains("ZY-20", "会修水电");
        assertThat(page.html()).doesNotContain(form.get("idNumber").toString());
        assertThat(sealed()).as("the id number is kept sealed in her record").containsExactly("t");
        assertThat(audited()).contains("volunteer.registered", "identity.role_granted");

        form.put("abilities", "会修水电，也会开车");
        assertThat(resident.post(volunteers.mine, form).statusCode()).isEqualTo(303);
        assertThat(entries()).containsExactly("会修水电", "会修水电，也会开车");
        assertThat(noted.said).hasSize(1);
    }

    @Test
    void anInvitationBindsNobody() {
        assertThat(invite().statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("INVITED");
        assertThat(noted.said).isEmpty();
        assertThat(invite().statusCode()).as("asked once").isEqualTo(409);
        assertThat(resident.page("/c/gaofeng/me").text()).contains("社区邀请您做志愿者");
        assertThat(resident.page(volunteers.mine).text())
                .contains("coordinator@gaofeng邀请您做志愿者", "楼里需要您");
        assertThat(decline().statusCode()).isEqualTo(303);
        assertThat(decline().statusCode()).isEqualTo(409);
        assertThat(states()).containsExactly("DECLINED");
        assertThat(volunteers.coordinator.page("/c/gaofeng/me").text()).contains("这次不做志愿者");
        assertThat(invite().statusCode()).isEqualTo(303);
        assertThat(resident.post(volunteers.mine, VolunteersInHand.form()).statusCode())
                .isEqualTo(303);
        assertThat(invite().statusCode()).as("is one already").isEqualTo(409);
        assertThat(volunteers.coordinator.page("/c/gaofeng/me").text()).contains("登记做志愿者了");
    }

    @Test
    void onlyTheDeskInvitesAndNobodyHerself() {
        String path = "/c/gaofeng/desk/volunteers/invitation";
        assertThat(resident.post(path, Map.of("name", name)).statusCode()).isEqualTo(403);
        assertThat(volunteers.coordinator.post(path, Map.of("name", "没有这个人")).statusCode())
                .isEqualTo(422);
        Map<String, String> herself = Map.of("name", "coordinator@gaofeng");
        assertThat(volunteers.coordinator.post(path, herself).statusCode()).isEqualTo(409);
    }

    @Test
    void underEighteenTheGuardianComesFirst() {
        Map<String, Object> form = VolunteersInHand.form();
        form.put("idNumber", IdNumbers.of(TODAY.minusYears(18).plusDays(1), seq()));
        Response answer = resident.post(volunteers.mine, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("要监护人先到社区登记");

        resident.post(
                "/c/gaofeng/me/data/correction", Map.of("version", "", "phone", "13800138000"));
        String consents = REGISTRY + person() + "/consents";
        Map<String, String> consent = new HashMap<>();
        consent.put("purpose", "MINOR_VOLUNTEER");
        consent.put("means", "PAPER");
        consent.put("givenOn", TODAY.toString());
        assertThat(volunteers.coordinator.post(consents, consent).statusCode())
                .as("the guardian is named")
                .isEqualTo(422);
        consent.put("guardianName", "李监护");
        assertThat(volunteers.coordinator.post(consents, consent).statusCode()).isEqualTo(303);
        assertThat(resident.post(volunteers.mine, form).statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("ACTIVE");
    }

    @Test
    void whoIsEighteenTodayNeedsNobody() {
        Map<String, Object> form = VolunteersInHand.form();
        form.put("idNumber", IdNumbers.of(TODAY.minusYears(18), seq()));
        assertThat(resident.post(volunteers.mine, form).statusCode()).isEqualTo(303);
    }

    @Test
    void oneIdNumberIsOnePerson() {
        Map<String, Object> form = VolunteersInHand.form();
        resident.post(volunteers.mine, form);
        Web other = Web.as(volunteers.somebody("resident"));
        Response answer = other.post(volunteers.mine, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("已经登记在另一份记录里");
    }

    @Test
    void sheLeavesWhenSheLikesAndKeepsHerNumber() {
        volunteers.registered(name);
        String number = number();
        assertThat(leave().statusCode()).isEqualTo(303);
        assertThat(leave().statusCode()).isEqualTo(409);
        assertThat(states()).containsExactly("LEFT");
        assertThat(noted.said).containsExactly("grant volunteer", "withdraw volunteer");
        volunteers.registered(name);
        assertThat(number()).isEqualTo(number);
    }

    @Test
    void whoIsForgottenLeavesNoNameHere() {
        String data = "/c/gaofeng/me/data";
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        volunteers.skilled(name, "repairs");
        String number = number();
        assertThat(resident.page(data + "/deletion").text()).contains(number);
        assertThat(resident.post(data + "/deletion", wish).statusCode()).isEqualTo(409);
        leave();
        assertThat(resident.post(data + "/deletion", wish).statusCode()).isEqualTo(303);
        String action =
                volunteers
                        .coordinator
                        .page("/c/gaofeng/desk/deletions")
                        .select("section:has(h2:containsOwn(" + name + ")) form")
                        .attr("action");
        String decided = action.substring(0, action.lastIndexOf('/')) + "/confirmation";
        assertThat(volunteers.coordinator.post(decided, Map.of()).statusCode()).isEqualTo(303);
        assertThat(
                        OwnerSql.column(
                                "select v.state || ' ' || v.name || ' ' || v.abilities || ' '"
                                        + " || coalesce(e.abilities, 'nothing')"
                                        + " from wushe.volunteer v join wushe.volunteer_entry e"
                                        + " on e.community = v.community and e.volunteer_id = v.id"
                                        + " where v.community = 'gaofeng' and v.number = ?",
                                number))
                .containsExactly("LEFT \u2014 \u2014 nothing");
    }

    private Response invite() {
        return volunteers.coordinator.post(
                "/c/gaofeng/desk/volunteers/invitation", Map.of("name", name, "text", "楼里需要您"));
    }

    private Response decline() {
        return resident.post(volunteers.mine + "/refusal", Map.of("reason", "太忙"));
    }

    private Response leave() {
        return resident.post(volunteers.mine + "/end", Map.of("reason", ""));
    }

    private static int seq() {
        return (int) (System.nanoTime() / 1000 % 1000);
    }

    private List<String> states() {
        return OwnerSql.column("select v.state from wushe.volunteer v " + JOIN, "subject-" + name);
    }

    private String number() {
        return OwnerSql.column("select v.number from wushe.volunteer v " + JOIN, "subject-" + name)
                .get(0);
    }

    private String person() {
        return OwnerSql.column("select v.id::text from wushe.person v " + JOIN, "subject-" + name)
                .get(0);
    }

    private List<String> sealed() {
        return OwnerSql.column(
                "select (v.id_number_sealed is not null)::text::char(1) from wushe.person v "
                        + JOIN,
                "subject-" + name);
    }

    private List<String> entries() {
        return OwnerSql.column(
                "select e.abilities from wushe.volunteer_entry e join wushe.volunteer v on"
                        + " v.id = e.volunteer_id and v.community = e.community "
                        + JOIN
                        + " order by e.at",
                "subject-" + name);
    }

    private List<String> audited() {
        return OwnerSql.column(
                "select action from wushe.audit_entry where actor_subject = ?", "subject-" + name);
    }
}
