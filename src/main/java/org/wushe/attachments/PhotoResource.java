package org.wushe.attachments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.attachments.ServingPhotos.Served;
import org.wushe.attachments.storage.Copy;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Visitor;

/** One photo, as it was sent and as everyone may see it. */
@Path("/c/{community}/photos/{id}")
@Transactional
class PhotoResource {

    private static final String JPEG = "image/jpeg";

    /** Asked again each time, so that a right that ended ends here too. */
    private static final String PRIVATE = "private, no-cache";

    /** A day at most: a face somebody overlooked must not stay in caches for long. */
    private static final String PUBLIC = "public, max-age=86400, immutable";

    private static final String PUBLIC_WITHOUT_VERSION = "public, no-cache";

    private final Visitor visitor;
    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ServingPhotos serving;
    private final Attachments attachments;
    private final PhotoAccess access;
    private final Forms forms;
    private final Flash flash;

    PhotoResource(
            Visitor visitor,
            CurrentActor actors,
            CurrentCommunity community,
            ServingPhotos serving,
            Attachments attachments,
            PhotoAccess access,
            Forms forms,
            Flash flash) {
        this.visitor = visitor;
        this.actors = actors;
        this.community = community;
        this.serving = serving;
        this.attachments = attachments;
        this.access = access;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    @PermitAll
    public Response image(UUID id, @Context Request request) {
        return own(id, Copy.IMAGE, request);
    }

    @GET
    @Path("thumbnail")
    @PermitAll
    public Response thumbnail(UUID id, @Context Request request) {
        return own(id, Copy.THUMBNAIL, request);
    }

    @GET
    @Path("public")
    @PermitAll
    public Response publicImage(UUID id, @RestQuery String v, @Context Request request) {
        return published(id, Copy.PUBLIC_IMAGE, v, request);
    }

    @GET
    @Path("public-thumbnail")
    @PermitAll
    public Response publicThumbnail(UUID id, @RestQuery String v, @Context Request request) {
        return published(id, Copy.PUBLIC_THUMBNAIL, v, request);
    }

    @POST
    @Path("removal")
    @Authenticated
    public Response remove(UUID id) {
        Actor actor = actors.get();
        Attachment photo =
                Attachment.ofId(id).filter(found -> !found.isDraft()).orElseThrow(Missing::new);
        attachments.remove(id, actor);
        flash.say(PhotoAccess.BUNDLE, "removed_done");
        String path = access.of(photo.kind).path(actor, photo.subjectId);
        return forms.to("/c/" + community.slug() + path);
    }

    /** Nobody is sent to sign in for a picture: without a session it is not there. */
    private Response own(UUID id, Copy copy, Request request) {
        if (visitor.identity().isEmpty()) {
            throw new Missing();
        }
        return answer(serving.own(id, copy, actors.get()), PRIVATE, request);
    }

    private Response published(UUID id, Copy copy, String version, Request request) {
        Served photo = serving.published(id, copy);
        boolean current = photo.version().equals(version);
        return answer(photo, current ? PUBLIC : PUBLIC_WITHOUT_VERSION, request);
    }

    private Response answer(Served photo, String caching, Request request) {
        EntityTag tag = new EntityTag(photo.tag());
        ResponseBuilder known = request.evaluatePreconditions(tag);
        ResponseBuilder answer =
                known == null ? Response.ok(serving.bytes(photo), JPEG).tag(tag) : known;
        return answer.header(HttpHeaders.CACHE_CONTROL, caching).build();
    }
}
