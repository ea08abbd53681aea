package org.wushe.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;

/** How the person before the page wants to read: her language and whether she uses elder mode. */
@RequestScoped
@Named("reader")
public class Reader {

    public static final String LANGUAGE = "wushe_language";
    public static final String ELDER = "wushe_elder";
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-CN";

    private final RoutingContext request;
    private Map<String, String> preferred = Map.of();

    Reader(RoutingContext request) {
        this.request = request;
    }

    /** zh-CN or en: chosen, else what the browser prefers, else Chinese. */
    public String getLanguage() {
        String chosen = cookie(LANGUAGE);
        if (chosen == null) {
            String accepted = request.request().getHeader("Accept-Language");
            chosen = accepted == null ? CHINESE : accepted;
        }
        return chosen.startsWith(ENGLISH) ? ENGLISH : CHINESE;
    }

    public boolean isEnglish() {
        return ENGLISH.equals(getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public boolean isElder() {
        return "yes".equals(cookie(ELDER));
    }

    public boolean hasChosen() {
        return cookie(LANGUAGE) != null;
    }

    /** Overrides what the browser says, for this request. */
    public void prefer(String language, boolean large) {
        preferred = Map.of(LANGUAGE, language, ELDER, large ? "yes" : "no");
    }

    private String cookie(String name) {
        if (preferred.containsKey(name)) {
            return preferred.get(name);
        }
        Cookie cookie = request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
