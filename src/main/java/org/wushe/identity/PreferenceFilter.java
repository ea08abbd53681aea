package org.wushe.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.wushe.web.Reader;
import org.wushe.web.Visitor;

/**
 * After a sign-in, once: what the person chose elsewhere goes before what this browser remembers.
 */
class PreferenceFilter {

    private static final String WHOSE = "wushe_whose";

    private final Visitor visitor;
    private final RoutingContext request;
    private final Reader reader;
    private final PreferenceSql preferences;

    PreferenceFilter(
            Visitor visitor, RoutingContext request, Reader reader, PreferenceSql preferences) {
        this.visitor = visitor;
        this.request = request;
        this.reader = reader;
        this.preferences = preferences;
    }

    @ServerRequestFilter
    public void filter() {
        visitor.identity().ifPresent(this::recall);
    }

    private void recall(SecurityIdentity person) {
        String subject = CommunityRoles.subject(person);
        String whose = Integer.toHexString(subject.hashCode());
        Cookie remembered = request.request().getCookie(WHOSE);
        if (remembered != null && remembered.getValue().equals(whose)) {
            return;
        }
        preferences
                .find(subject)
                .ifPresentOrElse(
                        kept -> {
                            reader.prefer(kept.language(), kept.elder());
                            PreferenceResource.set(request, kept.language(), kept.elder());
                        },
                        () -> keep(subject));
        request.response()
                .addCookie(
                        Cookie.cookie(WHOSE, whose)
                                .setPath("/")
                                .setHttpOnly(true)
                                .setSameSite(CookieSameSite.LAX));
    }

    private void keep(String subject) {
        if (reader.hasChosen()) {
            preferences.save(subject, reader.getLanguage(), reader.isElder());
        }
    }
}
