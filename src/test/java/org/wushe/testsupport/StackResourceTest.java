package org.wushe.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What every other Quarkus test relies on. */
@QuarkusTest
class StackResourceTest {

    @Inject Mailer mailer;

    @Inject org.keycloak.admin.client.Keycloak keycloak;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @Test
    void theApplicationOwnsNothingAndMayNotBypassRowLevelSecurity() throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement();
                ResultSet role =
                        statement.executeQuery(
                                "select rolsuper, rolbypassrls, rolcreatedb,"
                                        + " has_database_privilege(rolname, 'wushe', 'create')"
                                        + " from pg_roles where rolname = '"
                                        + username
                                        + "'")) {
            assertThat(role.next()).isTrue();
            for (int column = 1; column <= 4; column++) {
                assertThat(role.getBoolean(column)).isFalse();
            }
        }
    }

    @Test
    void aMailReachesTheSinkAndFailsWhileTheSinkIsDown() throws Exception {
        mailer.send(Mail.withText("resident@hongju.example", "你好", "正文"));
        assertThat(
                        Arrays.stream(StackResource.mail().getReceivedMessages())
                                .map(GreenMailUtil::getBody))
                .isNotEmpty();

        StackResource.mail().stop();
        assertThatThrownBy(() -> mailer.send(Mail.withText("a@b.example", "x", "y")))
                .isInstanceOf(Exception.class);
        StackResource.mail().start();
        mailer.send(Mail.withText("resident@hongju.example", "再次", "正文"));
        assertThat(StackResource.mail().getReceivedMessages()).hasSize(1);
    }

    @Test
    void theApplicationMayMovePeopleBetweenGroups() {
        var realm = keycloak.realm("wushe");
        var group = realm.getGroupByPath("/communities/hongju/recorder");
        assertThat(realm.groups().group(group.getId()).members()).hasSize(2);
    }

    @Test
    void aTokenIsToBeHadForEveryDemoAccount() {
        for (String username : List.of("resident@hongju", "committee2@baiyin", "ops", "stranger")) {
            assertThat(StackResource.token(username).split("\\.")).hasSize(3);
        }
    }
}
