package org.wushe.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The production realm with its placeholders filled for this machine, plus, in memory only, what a
 * production realm must never hold: demo accounts and a client that may sign in by password.
 */
public final class RealmFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(WUSHE_\\w+)(?::([^}]*))?}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> values;

    private RealmFile(Map<String, String> values) {
        this.values = values;
    }

    public static RealmFile forPorts(Ports ports) {
        return new RealmFile(
                Map.of(
                        "WUSHE_BASE_URL", "http://localhost:" + ports.app(),
                        "WUSHE_SMTP_PORT", Integer.toString(ports.smtp()),
                        "WUSHE_WEB_SECRET", "wushe-web-local",
                        "WUSHE_API_SECRET", "wushe-api-local",
                        "WUSHE_ADMIN_SECRET", "wushe-admin-local"));
    }

    /** The realm as Keycloak's admin interface takes it. */
    String withDemo() {
        try {
            Path file = Settings.project().resolve("deployment/keycloak/wushe-realm.json");
            ObjectNode realm = (ObjectNode) JSON.readTree(fill(Files.readString(file)));
            DemoAccounts.all().addTo(realm);
            allowAnyLocalPort(realm.withArray("clients"));
            realm.withArray("clients").add(passwordClient(realm.withArray("clients")));
            return JSON.writeValueAsString(realm);
        } catch (IOException e) {
            throw new StackException("Cannot read the realm", e);
        }
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(this::valueOf);
    }

    private String valueOf(java.util.regex.MatchResult found) {
        String otherwise = found.group(2) == null ? found.group() : found.group(2);
        return Matcher.quoteReplacement(values.getOrDefault(found.group(1), otherwise));
    }

    private static void allowAnyLocalPort(ArrayNode clients) {
        ObjectNode web = client(clients, "wushe-web");
        web.withArray("redirectUris").add("http://localhost/*").add("http://127.0.0.1/*");
    }

    /** `wushe-test`: a token for a demo account by one call, with the same claims as the pages. */
    private static ObjectNode passwordClient(ArrayNode clients) {
        ObjectNode client = JSON.createObjectNode();
        client.put("clientId", "wushe-test")
                .put("name", "Local tests")
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", true);
        client.set("protocolMappers", client(clients, "wushe-web").get("protocolMappers"));
        return client;
    }

    private static ObjectNode client(ArrayNode clients, String id) {
        for (var client : clients) {
            if (id.equals(client.path("clientId").asText())) {
                return (ObjectNode) client;
            }
        }
        throw new StackException("The realm has no client " + id);
    }
}
