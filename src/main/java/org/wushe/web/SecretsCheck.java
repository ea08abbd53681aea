package org.wushe.web;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses a production start with the secrets of the local stack: before the database is touched,
 * and where Flyway is switched off, before the first request.
 */
@ApplicationScoped
class SecretsCheck implements FlywayConfigurationCustomizer {

    private static final int REFUSED = 1;
    private static final Map<String, String> LOCAL =
            Map.of(
                    "quarkus.datasource.password", "wushe_app",
                    "quarkus.flyway.password", "wushe_owner",
                    "quarkus.oidc.credentials.secret", "wushe-web-local",
                    "quarkus.oidc.authentication.state-secret",
                            "local-state-secret-of-32-characters",
                    "quarkus.oidc.token-state-manager.encryption-secret",
                            "local-session-secret-of-32-chars!",
                    "quarkus.keycloak.admin-client.client-secret", "wushe-admin-local",
                    "wushe.personal-data.keyset", "local",
                    "wushe.personal-data.hash-key", "local");

    private final Config config;

    SecretsCheck(Config config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        check();
    }

    void started(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        check();
    }

    private void check() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            refusal(config).ifPresent(SecretsCheck::refuse);
        }
    }

    private static void refuse(String why) {
        throw new PreventFurtherStepsException(why, REFUSED);
    }

    /** One line for the operator; empty where a start is fine. */
    static Optional<String> refusal(Config config) {
        List<String> local = localSecrets(config);
        boolean allowed =
                config.getOptionalValue("wushe.local-secrets", Boolean.class).orElse(false);
        return allowed || local.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Wushe does not start: set your own secrets for "
                                + String.join(", ", local)
                                + "; see deployment/README.md");
    }

    private static List<String> localSecrets(Config config) {
        List<String> found = new ArrayList<>();
        LOCAL.forEach(
                (name, value) -> {
                    if (config.getOptionalValue(name, String.class)
                            .filter(value::equals)
                            .isPresent()) {
                        found.add(name);
                    }
                });
        found.sort(null);
        return found;
    }
}
