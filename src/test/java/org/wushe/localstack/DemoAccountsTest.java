package org.wushe.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    private static final Path PRODUCTION = Path.of("deployment/keycloak/wushe-realm.json");
    private final ObjectMapper json = new ObjectMapper();
    private final DemoAccounts demo = DemoAccounts.all();

    @Test
    void everyRoleHasTwoPeopleInEveryCommunity() {
        assertThat(demo.accounts()).hasSize(13 * 2 * 3 + 2);
        assertThat(demo.accounts())
                .filteredOn(account -> "/communities/baiyin/committee".equals(account.group()))
                .extracting(DemoAccounts.Account::username)
                .containsExactly("committee@baiyin", "committee2@baiyin");
    }

    @Test
    void nobodySharesANameAUsernameOrAnAddress() {
        assertThat(demo.accounts()).extracting(DemoAccounts.Account::name).doesNotHaveDuplicates();
        assertThat(demo.accounts())
                .extracting(DemoAccounts.Account::username)
                .doesNotHaveDuplicates();
        assertThat(demo.accounts()).extracting(DemoAccounts.Account::email).doesNotHaveDuplicates();
    }

    @Test
    void namesAreTheSameAtEveryStart() {
        assertThat(DemoAccounts.all()).isEqualTo(demo);
    }

    @Test
    void theProductionRealmHoldsNoDemoAccountNoPasswordClientAndNoSecret() throws Exception {
        JsonNode realm = json.readTree(Files.readString(PRODUCTION));
        assertThat(realm.get("users").findValuesAsText("username"))
                .containsExactly("service-account-wushe-admin");
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("secret").asText()).matches("\\$\\{WUSHE_\\w+_SECRET}");
        }
    }

    @Test
    void theLocalRealmHasEveryPlaceholderFilled() throws Exception {
        JsonNode realm = RealmFile.forPorts(new Ports(1, 2, 3, 4)).withDemo();
        assertThat(realm.toString()).doesNotContain("${WUSHE_");
        assertThat(realm.get("smtpServer").get("port").asText()).isEqualTo("4");
        assertThat(realm.get("users")).hasSize(demo.accounts().size() + 1);
        assertThat(realm.get("clients").findValuesAsText("clientId")).contains("wushe-test");
    }

    @Test
    void aPlaceholderWithoutAValueTakesItsDefault() {
        RealmFile realm = RealmFile.forPorts(new Ports(1, 2, 3, 4));
        assertThat(realm.fill("${WUSHE_SMTP_HOST:localhost} ${WUSHE_BASE_URL:x} ${username}"))
                .isEqualTo("localhost http://localhost:1 ${username}");
    }
}
