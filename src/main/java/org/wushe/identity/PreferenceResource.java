package org.wushe.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Forms;
import org.wushe.web.Reader;
import org.wushe.web.Visitor;

/** Language and elder mode: kept in the browser, and for a signed-in person with her as well. */
@Path("/preferences")
@PermitAll
@Transactional
class PreferenceResource {

    private static final long YEAR = 365L * 24 * 3600;

    private final RoutingContext request;
    private final Reader reader;
    private final Visitor visitor;
    private final PreferenceSql preferences;
    private final Forms forms;

    PreferenceResource(
            RoutingContext request,
            Reader reader,
            Visitor visitor,
            PreferenceSql preferences,
            Forms forms) {
        this.request = request;
        this.reader = reader;
        this.visitor = visitor;
        this.preferences = preferences;
        this.forms = forms;
    }

    @POST
    public Response choose(
            @RestForm String language, @RestForm String elder, @RestForm String back) {
        String chosen =
                language == null ? reader.getLanguage() : language.equals("en") ? "en" : "zh-CN";
        boolean large = elder == null ? reader.isElder() : elder.equals("yes");
        set(request, chosen, large);
        visitor.identity()
                .ifPresent(
                        person -> preferences.save(CommunityRoles.subject(person), chosen, large));
        return forms.to(isOurs(back) ? back : "/");
    }

    /** Writes the choice into the browser. */
    static void set(RoutingContext request, String language, boolean elder) {
        request.response().addCookie(cookie(Reader.LANGUAGE, language));
        request.response().addCookie(cookie(Reader.ELDER, elder ? "yes" : "no"));
    }

    private static boolean isOurs(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e]*");
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(YEAR);
    }
}
