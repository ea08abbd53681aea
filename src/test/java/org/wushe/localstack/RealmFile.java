package org.wushe.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
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
    ObjectNode withDemo() {
        try {
            Path file = Settings.project().resolve("deployment/keycloak/wushe-realm.json");
            ObjectNode realm = (ObjectNode) JSON.readTree(fill(Files.readString(file)));
            DemoAccounts.all().addTo(realm);
            allowAnyLocalPort(realm);
            realm.withArray("clients").add(passwordClient(realm));
            return realm;
        } catch (IOException e) {
            throw new StackException("Cannot read the realm", e);
        }
    }

    /** A short mark of the realm and its demo accounts, the same for all ports. */
    static String mark() {
        byte[] text =
                forPorts(new Ports(0, 0, 0, 0))
                        .withDemo()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A realm that is there is not written over; the developer decides when to begin anew. */
    void hintIfChanged(Path kept) throws IOException {
        if (!Files.exists(kept)) {
            Files.writeString(kept, mark());
        } else if (!Files.readString(kept).equals(mark())) {
            System.out.println(
                    "  The realm in deployment/keycloak has changed since it was imported here."
                            + " To take it over: ./mvnw test-compile exec:java@wipe");
        }
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(this::valueOf);
    }

    private String valueOf(MatchResult found) {
        String otherwise = found.group(2) == null ? found.group() : found.group(2);
        return Matcher.quoteReplacement(values.getOrDefault(found.group(1), otherwise));
    }

    private static void allowAnyLocalPort(ObjectNode realm) {
        ObjectNode web = client(realm, "wushe-web");
        web.withArray("redirectUris").add("http://localhost/*").add("http://127.0.0.1/*");
    }

    /** `wushe-test`: a token for a demo account by one call, with the same claims as the pages. */
    private static ObjectNode passwordClient(ObjectNode realm) {
        ObjectNode client = JSON.createObjectNode();
        client.put("clientId", "wushe-test")
                .put("name", "Local tests")
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", true);
        client.set("protocolMappers", client(realm, "wushe-web").get("protocolMappers"));
        return client;
    }

    static ObjectNode client(ObjectNode realm, String id) {
        for (var client : realm.withArray("clients")) {
            if (id.equals(client.path("clientId").asText())) {
                return (ObjectNode) client;
            }
        }
        throw new StackException("The realm has no client " + id);
    }
}
