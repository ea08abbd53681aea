package org.wushe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** Admin rights take two admins; every other role takes one, and never the person herself. */
@QuarkusTest
class SecondAdminTest {

    private static final String PEOPLE = "/c/gaofeng/desk/people";

    @Inject Directory directory;

    private final Noting noted = new Noting();
    private final Web first = Web.as("admin71@gaofeng");
    private final Web second = Web.as("admin72@gaofeng");
    private String member;

    @BeforeEach
    void aMemberAndTwoAdmins() throws SQLException {
        QuarkusMock.installMockForInstance(noted, directory);
        first.page(PEOPLE);
        second.page(PEOPLE);
        String name = "recorder" + System.nanoTime() + "@gaofeng";
        Web.as(name).page("/c/gaofeng/me");
        member = memberId(name);
    }

    @Test
    void whoAsksCannotConfirm() throws SQLException {
        assertThat(grant(first, "admin")).isEqualTo(303);
        assertThat(state("admin")).isEqualTo("PENDING");
        assertThat(noted.said).isEmpty();
        var answer = first.post(PEOPLE + "/" + member + "/roles/admin/confirmation", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("要由另一位管理员确认");
        assertThat(state("admin")).isEqualTo("PENDING");
        assertThat(noted.said).isEmpty();
    }

    @Test
    void theSecondAdminPutsItInForceOnce() throws SQLException {
        grant(first, "admin");
        assertThat(confirm(second)).isEqualTo(303);
        assertThat(state("admin")).isEqualTo("ACTIVE");
        assertThat(noted.said).containsExactly("grant admin");
        assertThat(confirm(second)).isEqualTo(409);
        assertThat(grant(second, "admin")).isEqualTo(409);
        assertThat(noted.said).hasSize(1);
    }

    /** A second request is no confirmation: confirming is said to be what it is. */
    @Test
    void askingTwiceDoesNotConfirm() throws SQLException {
        grant(first, "admin");
        assertThat(grant(second, "admin")).isEqualTo(303);
        assertThat(state("admin")).isEqualTo("PENDING");
        assertThat(confirm(second)).isEqualTo(403);
        assertThat(confirm(first)).isEqualTo(303);
    }

    @Test
    void aRequestTakenBackCannotBeConfirmed() throws SQLException {
        grant(first, "admin");
        assertThat(withdraw(first, "admin")).isEqualTo(303);
        assertThat(confirm(second)).isEqualTo(409);
        assertThat(state("admin")).isEqualTo("REVOKED");
    }

    @Test
    void oneAdminIsEnoughForOtherRoles() throws SQLException {
        assertThat(grant(first, "committee")).isEqualTo(303);
        assertThat(state("committee")).isEqualTo("ACTIVE");
        assertThat(withdraw(second, "committee")).isEqualTo(303);
        assertThat(state("committee")).isEqualTo("REVOKED");
        assertThat(noted.said).containsExactly("grant committee", "withdraw committee");
        assertThat(withdraw(second, "committee")).isEqualTo(409);
    }

    @Test
    void nobodyChangesHerOwnRolesAndOnlyAdminsChangeAny() throws SQLException {
        assertThat(grant(Web.as("coordinator@gaofeng"), "committee")).isEqualTo(403);
        member = memberId("admin71@gaofeng");
        assertThat(grant(first, "committee")).isEqualTo(403);
        assertThat(withdraw(first, "admin")).isEqualTo(403);
        assertThat(noted.said).isEmpty();
    }

    @Test
    void anUnknownRoleIsAskedForAgain() {
        assertThat(grant(first, "")).isEqualTo(422);
        assertThat(grant(first, "emperor")).isEqualTo(422);
    }

    private int grant(Web by, String role) {
        return by.post(PEOPLE + "/" + member + "/roles", Map.of("role", role)).statusCode();
    }

    private int confirm(Web by) {
        return by.post(PEOPLE + "/" + member + "/roles/admin/confirmation", Map.of()).statusCode();
    }

    private int withdraw(Web by, String role) {
        String path = PEOPLE + "/" + member + "/roles/" + role + "/withdrawal";
        return by.post(path, Map.of()).statusCode();
    }

    private String state(String role) throws SQLException {
        return one(
                "select state from wushe.role_grant where community = 'gaofeng' and member_id ="
                        + " ?::uuid and role = '"
                        + role
                        + "'",
                member);
    }

    private static String memberId(String actor) throws SQLException {
        return one(
                "select id::text from wushe.membership where community = 'gaofeng' and subject = ?",
                "subject-" + actor);
    }

    private static String one(String sql, String value) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(sql).isTrue();
                return row.getString(1);
            }
        }
    }

    /** Takes every change, as the provider does of people it knows. */
    private static final class Noting extends KeycloakDirectory {

        private final List<String> said = new ArrayList<>();

        Noting() {
            super(null, "none");
        }

        @Override
        public void grant(String subject, String slug, Role role) {
            said.add("grant " + role.key());
        }

        @Override
        public void withdraw(String subject, String slug, Role role) {
            said.add("withdraw " + role.key());
        }

        @Override
        public List<Account> holders(String slug, Role role) {
            return List.of();
        }
    }
}
