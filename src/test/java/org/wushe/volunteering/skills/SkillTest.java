package org.wushe.volunteering.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;

/**
 * A skill that asks for proof counts once a second person saw it, until it expires or is revoked.
 */
@QuarkusTest
class SkillTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String DESK = "/c/gaofeng/desk/volunteers/skills";

    @Inject Directory directory;
    @Inject Skills skills;
    @Inject TenantScope tenants;

    private VolunteersInHand volunteers;
    private String name;
    private Web volunteer;
    private String mine;

    @BeforeEach
    void aVolunteer() {
        NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        mine = volunteers.mine + "/skills";
        name = volunteers.somebody("resident");
        volunteer = volunteers.registered(name);
    }

    @Test
    void whatNeedsNoProofCountsAtOnce() {
        assertThat(declare("code", "repairs").statusCode()).isEqualTo(303);
        assertThat(valid(TODAY)).containsExactly("repairs");
    }

    @Test
    void whatNeedsProofIsRefusedWithoutAndWhatWasTypedStays() {
        Response answer = declare("code", "first-aid", "provider", "市红十字会");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请写证书编号，或者拍一张证书的照片", "市红十字会");
        assertThat(declare("code", "unheard-of").statusCode()).isEqualTo(422);
        String over = TODAY.minusDays(1).toString();
        assertThat(declare("code", "repairs", "expiresOn", over).statusCode()).isEqualTo(422);
        assertThat(declare("code", "repairs", "expiresOn", "明天").statusCode()).isEqualTo(422);
        assertThat(valid(TODAY)).isEmpty();
    }

    @Test
    void itCountsFromTheSecondPersonsLookToItsLastDay() {
        String path = declared();
        assertThat(valid(TODAY)).as("nobody has looked yet").isEmpty();
        assertThat(decide(path, "decision", "").statusCode()).isEqualTo(422);
        LocalDate last = TODAY.plusDays(10);
        assertThat(decide(path, "decision", "verify", "expiresOn", last.toString()).statusCode())
                .isEqualTo(303);
        assertThat(valid(last)).containsExactly("first-aid");
        assertThat(valid(last.plusDays(1))).as("expired").isEmpty();
        assertThat(decide(path, "decision", "verify").statusCode()).isEqualTo(409);
        assertThat(volunteer.page("/c/gaofeng/me").text()).contains("一项技能核实好了");
    }

    @Test
    void whatIsRevokedOrRefusedDoesNotCountAndTheReasonIsTold() {
        String path = declared();
        decide(path, "decision", "verify");
        assertThat(valid(TODAY)).isNotEmpty();
        assertThat(volunteers.coordinator.post(path + "/revocation", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(
                        volunteers
                                .coordinator
                                .post(path + "/revocation", Map.of("reason", "证书被注销"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(valid(TODAY)).isEmpty();
        assertThat(volunteer.page(mine).text()).contains("已撤销", "证书被注销");

        String other = declared();
        assertThat(decide(other, "decision", "refuse").statusCode()).isEqualTo(422);
        assertThat(decide(other, "decision", "refuse", "reason", "看不清").statusCode())
                .isEqualTo(303);
        assertThat(valid(TODAY)).isEmpty();
    }

    @Test
    void nobodyVerifiesHerOwn() {
        name = volunteers.somebody("coordinator");
        volunteer = volunteers.registered(name);
        String path = declared();
        Response answer = volunteer.post(path + "/decision", Map.of("decision", "verify"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("要由另一位工作人员核实");
        assertThat(valid(TODAY)).isEmpty();
        assertThat(decide(path, "decision", "verify").statusCode()).isEqualTo(303);
    }

    @Test
    void othersHaveNoHandInIt() {
        String path = declared();
        String other = volunteers.somebody("resident");
        assertThat(Web.as(other).get(DESK).statusCode()).isEqualTo(403);
        assertThat(Web.as(other).post(mine, Map.of("code", "repairs")).statusCode())
                .as("no volunteer")
                .isEqualTo(409);
        String skill = path.substring(path.lastIndexOf('/') + 1);
        assertThat(
                        volunteers
                                .registered(other)
                                .post(mine + "/" + skill + "/withdrawal", Map.of())
                                .statusCode())
                .isEqualTo(404);
        assertThat(volunteer.post(mine + "/" + skill + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(decide(path, "decision", "verify").statusCode()).isEqualTo(409);
    }

    /** Told with a number; returns the desk's page of it. */
    private String declared() {
        assertThat(declare("code", "first-aid", "proofNumber", "JJ-2041").statusCode())
                .isEqualTo(303);
        return DESK
                + "/"
                + OwnerSql.column(
                                "select s.id::text from wushe.skill s join wushe.membership m on"
                                        + " m.id = s.member_id and m.community = s.community"
                                        + " where m.subject = ? and s.state = 'WAITING'",
                                "subject-" + name)
                        .get(0);
    }

    private Response declare(String... pairs) {
        RequestSpecification form =
                volunteer
                        .request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType(ContentType.MULTIPART);
        for (int i = 0; i < pairs.length; i += 2) {
            form = form.multiPart(part(pairs[i], pairs[i + 1]));
        }
        return form.post(mine);
    }

    private static MultiPartSpecification part(String name, String text) {
        return new MultiPartSpecBuilder(text).controlName(name).charset("UTF-8").build();
    }

    private Response decide(String path, String... pairs) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return volunteers.coordinator.post(path + "/decision", form);
    }

    private Set<String> valid(LocalDate day) {
        UUID member =
                UUID.fromString(
                        OwnerSql.column(
                                        "select id::text from wushe.membership where community ="
                                                + " 'gaofeng' and subject = ?",
                                        "subject-" + name)
                                .get(0));
        return tenants.call(
                "gaofeng",
                () -> QuarkusTransaction.requiringNew().call(() -> skills.of(member, day)));
    }
}
