package org.wushe.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Puts the realm into a Keycloak that does not have it yet. */
final class KeycloakAdmin {

    private final Http http;
    private final String admin;

    KeycloakAdmin(Http http, String admin) {
        this.http = http;
        this.admin = admin;
    }

    void importOnce(RealmFile realm) {
        if (http.answers("/realms/wushe")) {
            return;
        }
        HttpResponse<String> answer =
                http.send(
                        http.to("/admin/realms")
                                .header(
                                        "Authorization",
                                        "Bearer " + token("master", "admin-cli", admin, admin))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(realm.withDemo()))
                                .build());
        if (answer.statusCode() != 201) {
            throw new StackException(
                    "Keycloak refused deployment/keycloak/wushe-realm.json: "
                            + answer.statusCode()
                            + " "
                            + answer.body());
        }
    }

    /** An access token, as whoever signs in by name and password gets it. */
    String token(String realm, String client, String username, String password) {
        String form =
                "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                        .formatted(client, encoded(username), encoded(password));
        String path = "/realms/" + realm + "/protocol/openid-connect/token";
        String body =
                http.send(
                                http.to(path)
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build())
                        .body();
        try {
            return new ObjectMapper().readTree(body).required("access_token").asText();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new StackException(username + " cannot sign in: " + body, e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
