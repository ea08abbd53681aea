package org.wushe.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wushe.localstack.demo.Hand;

/** A demo account that signed in at Keycloak as people do, and keeps its cookies. */
public final class SignedIn implements Hand {

    private static final int HOPS = 12;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String base;

    private SignedIn(String base) {
        this.base = base;
    }

    /**
     * @param base address of the application
     * @param username such as coordinator@baiyin
     */
    public static SignedIn as(String base, String username) {
        SignedIn hand = new SignedIn(base);
        HttpResponse<String> form = hand.follow(hand.get(URI.create(base + "/session/start")));
        Element login = Jsoup.parse(form.body()).selectFirst("form[action*=login-actions]");
        if (login == null) {
            throw new StackException("Keycloak shows no form to sign in at " + form.uri());
        }
        Map<String, String> typed =
                Map.of("username", username, "password", DemoAccounts.PASSWORD, "credentialId", "");
        hand.follow(hand.send(hand.form(URI.create(login.attr("action")), typed)));
        return hand;
    }

    @Override
    public Document page(String path) {
        HttpResponse<String> answer = follow(get(URI.create(base + path)));
        if (answer.statusCode() != 200) {
            throw new StackException(path + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.body());
    }

    @Override
    public Answer post(String path, Map<String, ?> form) {
        HttpResponse<String> answer = send(form(URI.create(base + path), form));
        String location = answer.headers().firstValue("Location").orElse("");
        return new Answer(answer.statusCode(), location, Jsoup.parse(answer.body()));
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int i = 0; i < HOPS && answer.statusCode() / 100 == 3; i++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            answer = get(answer.uri().resolve(location));
        }
        return answer;
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpRequest.Builder form(URI address, Map<String, ?> fields) {
        StringJoiner body = new StringJoiner("&");
        fields.forEach(
                (name, value) -> {
                    Collection<?> values =
                            value instanceof Collection<?> many ? many : List.of(value);
                    values.forEach(one -> body.add(encoded(name) + "=" + encoded(one)));
                });
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        StringJoiner kept = new StringJoiner("; ");
        cookies.forEach((name, value) -> kept.add(name + "=" + value));
        request.timeout(Duration.ofMinutes(1)).header("Accept-Language", "zh-CN");
        if (!cookies.isEmpty()) {
            request.header("Cookie", kept.toString());
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new StackException("No answer from the application", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while demo data was brought in", e);
        }
    }

    /** Keycloak marks its cookies for TLS only; on this machine there is none. */
    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length < 2 || pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
