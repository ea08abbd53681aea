package org.wushe.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One sentence that survives a redirect and is shown once: what just worked. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "wushe_flash";

    private final RoutingContext request;
    private final Wording wording;

    Flash(RoutingContext request, Wording wording) {
        this.request = request;
        this.wording = wording;
    }

    public void say(String bundle, String key, Object... arguments) {
        StringBuilder value = new StringBuilder(bundle + ":" + key);
        for (Object argument : arguments) {
            value.append(':')
                    .append(URLEncoder.encode(argument.toString(), StandardCharsets.UTF_8));
        }
        request.response()
                .addCookie(cookie(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
    }

    /** The sentence in the reader's language, or null; asking takes it away. */
    String take() {
        Cookie sent = request.request().getCookie(COOKIE);
        if (sent == null || sent.getValue().isEmpty()) {
            return null;
        }
        if (!request.response().headWritten()) {
            request.response().addCookie(cookie("").setMaxAge(0));
        }
        String[] parts = URLDecoder.decode(sent.getValue(), StandardCharsets.UTF_8).split(":", -1);
        return parts.length < 2 || !parts[0].matches("[a-z]+") ? null : sentence(parts);
    }

    private String sentence(String[] parts) {
        Object[] arguments =
                Arrays.stream(parts, 2, parts.length)
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toArray();
        try {
            return wording.say(parts[0], parts[1], arguments);
        } catch (RuntimeException forged) {
            return null;
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(60);
    }
}
