package org.wushe.attachments;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** A page of another room that has photos: how the face and the two tags are used. */
@Path("/c/{community}/test-photos/{id}")
@Authenticated
@Transactional
@Produces(MediaType.TEXT_HTML)
class TestPhotosResource {

    private static final String PAGE =
            """
            {#include layout}
            {#title}TEST{/title}
            {#errorsummary errors=errors /}
            <h1>TEST</h1>
            <form method="post" enctype="multipart/form-data">
              {#field name='text' label='TEXT' value=text /}
              {#photos kept=kept errors=errors /}
              <div class="actions"><button class="button">SEND</button></div>
            </form>
            {#photolist photos=own of=number publishable=true removable=true /}
            {#photolist photos=open of=number covered=true /}
            {/include}
            """;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Attachments attachments;
    private final Engine engine;
    private final Forms forms;
    private final Wording wording;

    TestPhotosResource(
            CurrentActor actors,
            CurrentCommunity community,
            Attachments attachments,
            Engine engine,
            Forms forms,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.attachments = attachments;
        this.engine = engine;
        this.forms = forms;
        this.wording = wording;
    }

    @GET
    public String show(UUID id) {
        return page(id, "", FormErrors.none());
    }

    @POST
    public Response send(
            UUID id,
            @RestForm String text,
            @RestForm("photos") List<FileUpload> photos,
            @RestForm List<String> dropPhoto,
            @RestQuery boolean draft) {
        Actor actor = actors.get();
        PhotoPlace place =
                draft ? PhotoPlace.draft(TestRights.KIND, id) : PhotoPlace.of(TestRights.KIND, id);
        if (dropPhoto != null) {
            dropPhoto.forEach(photo -> attachments.remove(UUID.fromString(photo), actor));
        }
        FormErrors errors = FormErrors.none();
        attachments.keep(PhotoFile.of(photos), place, actor).tell(errors, "photos", wording);
        if (errors.isAny()) {
            return Response.status(422).entity(page(id, text, errors)).build();
        }
        return forms.to("/c/" + community.slug() + "/test-photos/" + id);
    }

    private String page(UUID id, String text, FormErrors errors) {
        Actor actor = actors.get();
        List<Photo> own = attachments.ofSubject(TestRights.KIND, id);
        return engine.parse(PAGE, Variant.forContentType(Variant.TEXT_HTML))
                .data("text", text)
                .data("kept", attachments.ofDraft(TestRights.KIND, id, actor))
                .data("own", own)
                .data("open", attachments.published(TestRights.KIND, id))
                .data("number", "TEST-1")
                .data("errors", errors)
                .render();
    }
}
