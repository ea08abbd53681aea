package org.wushe.needs.imports.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.needs.imports.sheets.UnreadableList;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;

/** Uploading a needs list. The transactions are those of {@link KeepingRows}, batch by batch. */
@Path("/c/{community}/desk/needs/import")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
class ImportResource {

    private static final String FIELD = "file";

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final UploadingLists uploading;
    private final CommunityRules rules;
    private final ImportPages pages;
    private final ImportTexts texts;
    private final Forms forms;

    ImportResource(
            CurrentActor actors,
            CurrentCommunity community,
            UploadingLists uploading,
            CommunityRules rules,
            ImportPages pages,
            ImportTexts texts,
            Forms forms) {
        this.actors = actors;
        this.community = community;
        this.uploading = uploading;
        this.rules = rules;
        this.pages = pages;
        this.texts = texts;
        this.forms = forms;
    }

    @GET
    public TemplateInstance form() {
        return page(FormErrors.none());
    }

    @POST
    public Response upload(@RestForm(FIELD) FileUpload file) {
        if (file == null || file.size() == 0) {
            return refused(
                    texts.say(
                            file == null || file.fileName().isEmpty()
                                    ? "file_blank"
                                    : "unreadable_empty"));
        }
        try {
            UUID job =
                    uploading.upload(
                            file.uploadedFile(), Typed.line(file.fileName()), actors.get());
            return job == null
                    ? refused(texts.say("unreadable_no_rows"))
                    : forms.to("/c/" + community.slug() + "/desk/needs/import/" + job);
        } catch (UnreadableList unreadable) {
            return refused(reason(unreadable));
        }
    }

    private Response refused(String why) {
        return forms.again(page(FormErrors.none().add(FIELD, why)));
    }

    private String reason(UnreadableList unreadable) {
        String key = "unreadable_" + unreadable.reason().name().toLowerCase(Locale.ROOT);
        List<String> args = unreadable.args();
        return switch (unreadable.reason()) {
            case MISSING_COLUMN -> texts.say(key, texts.say("field_" + args.get(0)));
            case DAMAGED -> args.isEmpty() ? texts.say(key) : texts.say(key + "_near", args.get(0));
            default -> texts.say(key, args.toArray());
        };
    }

    private TemplateInstance page(FormErrors errors) {
        List<JobView> latest = QuarkusTransaction.requiringNew().call(pages::latest);
        return Templates.upload(rules.maxRows(), latest, errors);
    }

    @CheckedTemplate(basePath = "needs/imports")
    static class Templates {
        static native TemplateInstance upload(int rows, List<JobView> latest, FormErrors errors);
    }
}
