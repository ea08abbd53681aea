package org.wushe.attachments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.wushe.attachments.pictures.Box;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Somebody at the desk covers faces and plates, looks at the result and publishes it. */
@Path("/c/{community}/desk/photos/{id}")
@Authenticated
@Transactional
class BoxesResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Attachments attachments;
    private final PublishingPhotos publishing;
    private final PhotoAccess access;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    BoxesResource(
            CurrentActor actors,
            CurrentCommunity community,
            Attachments attachments,
            PublishingPhotos publishing,
            PhotoAccess access,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.attachments = attachments;
        this.publishing = publishing;
        this.access = access;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    @Path("boxes")
    public TemplateInstance show(UUID id) {
        Attachment photo = attachments.toPublish(id, actors.get());
        return page(photo, BoxesForm.of(photo), null);
    }

    @POST
    @Path("boxes")
    public Response cover(UUID id, @BeanParam BoxesForm sent) {
        Attachment photo = attachments.toPublish(id, actors.get());
        BoxesForm form = sent.tidy();
        List<Box> boxes;
        try {
            boxes = form.boxes(BoxGrid.of(photo.width, photo.height));
        } catch (IllegalArgumentException unreadable) {
            return forms.again(
                    page(
                            photo,
                            BoxesForm.of(photo),
                            wording.say(PhotoAccess.BUNDLE, "boxes_unreadable")));
        }
        return switch (form.step) {
            case "publish" -> published(photo, form, boxes);
            case "change" -> Response.ok(page(photo, form, null)).build();
            default -> Response.ok(preview(photo, form, boxes, FormErrors.none())).build();
        };
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(UUID id) {
        Attachment photo = attachments.toPublish(id, actors.get());
        attachments.withdraw(id, actors.get());
        return done(photo, "withdrawn_done");
    }

    private Response published(Attachment photo, BoxesForm form, List<Box> boxes) {
        String problem = form.problem(access.of(photo.kind).mayShowPersons(photo.subjectId));
        if (problem != null) {
            FormErrors errors = FormErrors.none();
            errors.add("persons", wording.say(PhotoAccess.BUNDLE, problem));
            return forms.again(preview(photo, form, boxes, errors));
        }
        attachments.publish(photo.id, boxes, actors.get());
        photo.coveredBy(form);
        return done(photo, "published_done");
    }

    private Response done(Attachment photo, String what) {
        flash.say(PhotoAccess.BUNDLE, what);
        return forms.to("/c/" + community.slug() + back(photo));
    }

    private TemplateInstance page(Attachment photo, BoxesForm form, String problem) {
        FormErrors errors = FormErrors.none();
        if (problem != null) {
            errors.add("cover", problem);
        }
        return Templates.boxes(view(photo, form, 0, null), form, errors);
    }

    private TemplateInstance preview(
            Attachment photo, BoxesForm form, List<Box> boxes, FormErrors errors) {
        String jpeg = Base64.getEncoder().encodeToString(publishing.preview(photo, boxes));
        return Templates.preview(
                view(photo, form, boxes.size(), "data:image/jpeg;base64," + jpeg), form, errors);
    }

    private BoxesPage view(Attachment photo, BoxesForm form, int boxes, String preview) {
        return new BoxesPage(
                Photo.from(photo),
                access.of(photo.kind).number(photo.subjectId),
                back(photo),
                BoxGrid.of(photo.width, photo.height).cells(form.cell),
                boxes,
                access.of(photo.kind).mayShowPersons(photo.subjectId).orElse(null),
                preview);
    }

    private String back(Attachment photo) {
        return access.of(photo.kind).path(actors.get(), photo.subjectId);
    }

    @CheckedTemplate(basePath = "attachments")
    static class Templates {
        static native TemplateInstance boxes(BoxesPage page, BoxesForm form, FormErrors errors);

        static native TemplateInstance preview(BoxesPage page, BoxesForm form, FormErrors errors);
    }
}
