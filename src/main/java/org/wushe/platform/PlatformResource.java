package org.wushe.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.bundles.ApplyingBundles;
import org.wushe.tenancy.bundles.ApplyingBundles.AppliedBundle;
import org.wushe.tenancy.bundles.BrokenBundle;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Reader;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The operator's page: communities as a whole. The transactions are those of tenancy. */
@Path("/platform")
@RolesAllowed(Role.Named.PLATFORM_OPERATOR)
class PlatformResource {

    private static final String FILE = "file";
    private static final int REASON_MAX = 300;
    private static final long MAX_BYTES = 10L * 1024 * 1024;

    private final Operator operator;
    private final Communities communities;
    private final ApplyingBundles bundles;
    private final SuspendingCommunities suspending;
    private final PlatformPages pages;
    private final Forms forms;
    private final Wording wording;
    private final Reader reader;
    private final Flash flash;

    PlatformResource(
            Operator operator,
            Communities communities,
            ApplyingBundles bundles,
            SuspendingCommunities suspending,
            PlatformPages pages,
            Forms forms,
            Wording wording,
            Reader reader,
            Flash flash) {
        this.operator = operator;
        this.communities = communities;
        this.bundles = bundles;
        this.suspending = suspending;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.reader = reader;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list() {
        return Templates.platform(pages.page(""), FormErrors.none());
    }

    @POST
    @Path("bundles")
    public Response upload(@RestForm(FILE) FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return again(FILE, say("file_blank"), "");
        }
        if (file.size() > MAX_BYTES) {
            return again(FILE, say("problem_too_large", "10 MB"), "");
        }
        try {
            byte[] content = Files.readAllBytes(file.uploadedFile());
            AppliedBundle applied = bundles.upload(content, operator.get());
            String name = applied.version().bundle().name().in(reader.getLanguage());
            return done(applied.changed() ? "applied_done" : "applied_same", name);
        } catch (BrokenBundle broken) {
            FormErrors errors = FormErrors.none();
            broken.problems().forEach(problem -> errors.add(FILE, pages.words(problem)));
            return forms.again(Templates.platform(pages.page(""), errors));
        }
    }

    @POST
    @Path("folders")
    public Response readFolders() {
        bundles.readFolders(operator.get());
        return done("folders_read", String.valueOf(bundles.refused().size()));
    }

    @POST
    @Path("{slug}/suspension")
    public Response suspend(String slug, @RestForm String reason) {
        Community community = communities.find(slug).orElseThrow(Missing::new);
        String why = Typed.line(reason);
        if (why.isEmpty() || why.length() > REASON_MAX) {
            String text =
                    why.isEmpty()
                            ? say("reason_blank")
                            : say("reason_long", String.valueOf(REASON_MAX));
            return again("reason-" + slug, text, why);
        }
        suspending.suspend(community, why, operator.get());
        return done("suspended_done", community.name(reader.getLanguage()));
    }

    @POST
    @Path("{slug}/resumption")
    public Response resume(String slug) {
        Community community = communities.find(slug).orElseThrow(Missing::new);
        suspending.resume(community, operator.get());
        return done("resumed_done", community.name(reader.getLanguage()));
    }

    private Response again(String field, String text, String typed) {
        FormErrors errors = FormErrors.none().add(field, text);
        return forms.again(Templates.platform(pages.page(typed), errors));
    }

    private Response done(String what, String name) {
        flash.say(PlatformPages.BUNDLE, what, name);
        return forms.to("/platform");
    }

    private String say(String key, Object... arguments) {
        return wording.say(PlatformPages.BUNDLE, key, arguments);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance platform(PlatformPage page, FormErrors errors);
    }
}
