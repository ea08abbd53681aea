package org.wushe.identity;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Who belongs here: members, and requests to join. */
@Path("/c/{community}/desk/people")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.ADMIN})
@Transactional
class PeopleResource {

    private static final int REASON_MAX = 300;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Admitting admitting;
    private final PeoplePages pages;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    PeopleResource(
            CurrentActor actors,
            CurrentCommunity community,
            Admitting admitting,
            PeoplePages pages,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.admitting = admitting;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@RestQuery String name, @RestQuery String after) {
        return pages.list(name, after);
    }

    /** Shows one phone, and writes down who looked. */
    @POST
    @Path("{member}/phone")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER})
    public TemplateInstance phone(UUID member) {
        admitting.readPhone(member, actors.get());
        return pages.withPhoneOf(member);
    }

    @POST
    @Path("{member}/confirmation")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER})
    public Response confirm(UUID member) {
        admitting.confirm(member, actors.get());
        return done("join_confirmed_done");
    }

    @POST
    @Path("{member}/refusal")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER})
    public Response refuse(UUID member, @RestForm String reason) {
        String why = Typed.text(reason);
        if (why.isEmpty()) {
            return again("reason-" + member, "reason_blank");
        }
        if (why.length() > REASON_MAX) {
            return again("reason-" + member, "reason_long", REASON_MAX);
        }
        admitting.refuse(member, why, actors.get());
        return done("join_refused_done");
    }

    private Response again(String field, String key, Object... limits) {
        return forms.again(pages.withError(field, wording.say("identity", key, limits)));
    }

    private Response done(String what) {
        flash.say("identity", what);
        return forms.to("/c/" + community.slug() + "/desk/people");
    }
}
