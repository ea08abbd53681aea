package org.wushe.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class SecretsCheckTest {

    /** What is read from the environment in production; each has a default for the local stack. */
    private static final Map<String, String> OWN =
            Map.of(
                    "WUSHE_DB_PASSWORD", "own",
                    "WUSHE_DB_OWNER_PASSWORD", "own",
                    "WUSHE_WEB_SECRET", "own",
                    "WUSHE_STATE_SECRET", "own",
                    "WUSHE_SESSION_SECRET", "own",
                    "WUSHE_ADMIN_SECRET", "own",
                    "WUSHE_PERSONAL_DATA_KEYSET", "own",
                    "WUSHE_PERSONAL_DATA_HASH_KEY", "own");

    @Test
    void aStartWithNothingSetIsRefusedInOneLine() throws IOException {
        assertThat(SecretsCheck.refusal(production(Map.of())))
                .get()
                .asString()
                .startsWith("Wushe does not start: set your own secrets for")
                .contains("quarkus.datasource.password", "wushe.personal-data.keyset")
                .doesNotContain("\n")
                .doesNotContain("wushe-web-local");
    }

    @Test
    void eachSecretThatIsLeftLocalIsNamed() throws IOException {
        for (String left : OWN.keySet()) {
            Map<String, String> all = new HashMap<>(OWN);
            all.remove(left);
            assertThat(SecretsCheck.refusal(production(all))).as(left).isPresent();
        }
    }

    @Test
    void aStartWithSecretsOfItsOwnIsFine() throws IOException {
        assertThat(SecretsCheck.refusal(production(OWN))).isEmpty();
    }

    @Test
    void whoeverSaysSoMayUseTheLocalOnes() throws IOException {
        assertThat(SecretsCheck.refusal(production(Map.of("wushe.local-secrets", "true"))))
                .isEmpty();
        assertThat(SecretsCheck.refusal(production(Map.of("wushe.local-secrets", "false"))))
                .isPresent();
    }

    /** Mail server and photo store have no secret of the local stack: nothing to refuse. */
    @Test
    void noSecretOfTheSettingsIsForgotten() throws IOException {
        Set<String> secrets =
                Pattern.compile("WUSHE_\\w*(SECRET|PASSWORD|KEYSET|_KEY)\\b")
                        .matcher(settings().values().toString())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());
        secrets.removeAll(
                Set.of("WUSHE_SMTP_PASSWORD", "WUSHE_S3_ACCESS_KEY", "WUSHE_S3_SECRET_KEY"));
        assertThat(secrets).isEqualTo(OWN.keySet());
    }

    private static Config production(Map<String, String> environment) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings(), "settings", 100))
                .withSources(new PropertiesConfigSource(environment, "environment", 300))
                .build();
    }

    private static Map<String, String> settings() throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        Map<String, String> settings = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
