package org.wushe.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Puts the realm into a Keycloak that does not have it yet, and fits it to the ports of today. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "/admin/realms/wushe";

    private final Http http;
    private final String token;

    private KeycloakAdmin(Http http, String token) {
        this.http = http;
        this.token = token;
    }

    static KeycloakAdmin signedIn(Http http, String name) {
        return new KeycloakAdmin(http, token(http, "master", "admin-cli", name, name));
    }

    void bring(RealmFile file) {
        ObjectNode realm = file.withDemo();
        if (http.answers("/realms/wushe")) {
            fit(realm);
        } else {
            write("POST", "/admin/realms", realm);
        }
    }

    /** What depends on a port is written anew; people and what they changed are left alone. */
    private void fit(ObjectNode realm) {
        ObjectNode mail = JSON.createObjectNode();
        mail.set("smtpServer", realm.get("smtpServer"));
        write("PUT", REALM, mail);
        JsonNode web = RealmFile.client(realm, "wushe-web");
        ObjectNode there = (ObjectNode) read(REALM + "/clients?clientId=wushe-web").get(0);
        there.set("rootUrl", web.get("rootUrl"));
        there.set("redirectUris", web.get("redirectUris"));
        write("PUT", REALM + "/clients/" + there.get("id").asText(), there);
    }

    private JsonNode read(String path) {
        return parsed(http.send(http.to(path).header("Authorization", bearer()).GET().build()));
    }

    private void write(String method, String path, JsonNode body) {
        HttpResponse<String> answer =
                http.send(
                        http.to(path)
                                .header("Authorization", bearer())
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body.toString()))
                                .build());
        if (answer.statusCode() >= 300) {
            throw new StackException(
                    "Keycloak refused the realm: " + answer.statusCode() + " " + answer.body());
        }
    }

    private String bearer() {
        return "Bearer " + token;
    }

    /** An access token, as whoever signs in by name and password gets it. */
    static String token(Http http, String realm, String client, String name, String password) {
        String form =
                "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                        .formatted(client, encoded(name), encoded(password));
        HttpResponse<String> answer =
                http.send(
                        http.to("/realms/" + realm + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        return parsed(answer).required("access_token").asText();
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        try {
            if (answer.statusCode() == 200) {
                return JSON.readTree(answer.body());
            }
        } catch (JsonProcessingException notJson) {
            // told below, with the answer itself
        }
        throw new StackException("Keycloak: " + answer.statusCode() + " " + answer.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
