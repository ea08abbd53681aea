package org.wushe.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.KeptFormSql.Kept;

/** Shows a kept form once to whoever has come back, ready to be sent again. */
@Path("/c/{community}/kept/{id}")
@Authenticated
@Transactional
class KeptFormResource {

    private final KeptFormSql kept;
    private final CurrentCommunity community;

    KeptFormResource(KeptFormSql kept, CurrentCommunity community) {
        this.kept = kept;
        this.community = community;
    }

    @GET
    public TemplateInstance show(UUID id) {
        Kept form = kept.find(community.slug(), id).orElse(null);
        return form == null
                ? Templates.kept(null, List.of(), false)
                : Templates.kept(form.path(), fields(form.body()), form.withFiles());
    }

    /**
     * Tells that nothing is lost before the sign-in page comes: a form may not lead straight to
     * another site, which the sign-in page is.
     */
    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance signIn(UUID id) {
        return Templates.keptSignIn(id);
    }

    private static List<Field> fields(String body) {
        return Arrays.stream(body.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Field(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : ""))
                .toList();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** One field as it was typed. */
    public record Field(String name, String value) {

        /** Texts are shown to be read again; choices and ids only travel along. */
        public boolean isShown() {
            return value.length() > 1 && !value.matches("[A-Za-z0-9:_-]+");
        }
    }

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance kept(String path, List<Field> fields, boolean withFiles);

        static native TemplateInstance keptSignIn(UUID id);
    }
}
