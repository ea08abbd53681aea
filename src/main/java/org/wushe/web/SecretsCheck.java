package org.wushe.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Refuses a production start with the secrets of the local stack. */
@ApplicationScoped
class SecretsCheck {

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

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        List<String> local = localSecrets(config);
        boolean allowed =
                config.getOptionalValue("wushe.local-secrets", Boolean.class).orElse(false);
        if (LaunchMode.current() == LaunchMode.NORMAL && !allowed && !local.isEmpty()) {
            throw new IllegalStateException(
                    "set your own secrets for "
                            + String.join(", ", local)
                            + "; see deployment/README.md");
        }
    }

    static List<String> localSecrets(Config config) {
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
