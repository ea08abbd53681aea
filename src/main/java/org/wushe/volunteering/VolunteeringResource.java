package org.wushe.volunteering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.people.People;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;

/** A member registers as a volunteer herself, changes what she told, and leaves. */
@Path("/c/{community}/me/volunteering")
@Authenticated
@Transactional
class VolunteeringResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final People people;
    private final Registering registering;
    private final CheckingVolunteers checking;
    private final Forms forms;
    private final Flash flash;

    VolunteeringResource(
            CurrentActor actors,
            CurrentCommunity community,
            People people,
            Registering registering,
            CheckingVolunteers checking,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.people = people;
        this.registering = registering;
        this.checking = checking;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        Optional<Volunteer> own = Volunteer.ofMember(actor.memberId());
        VolunteerForm form =
                own.map(volunteer -> VolunteerForm.of(volunteer, phone(actor)))
                        .orElseGet(() -> fresh(actor));
        return Response.ok(page(own, form, FormErrors.none())).build();
    }

    /** Registers whoever is not yet; of whoever is, takes what she told anew. */
    @POST
    public Response tell(@BeanParam VolunteerForm sent) {
        Actor actor = member();
        Optional<Volunteer> own = Volunteer.ofMember(actor.memberId());
        boolean registered = own.filter(Volunteer::isActive).isPresent();
        VolunteerForm form = sent.tidy();
        FormErrors errors = checking.check(form, registered, actor);
        if (errors.isAny()) {
            return forms.again(page(own, form, errors));
        }
        if (registered) {
            registering.change(form, actor);
            return done("changed_done");
        }
        registering.register(form, actor);
        return done("registered_done");
    }

    @POST
    @Path("refusal")
    public Response decline(@RestForm String reason) {
        registering.decline(Typed.line(reason), member());
        return done("declined_done");
    }

    @POST
    @Path("end")
    public Response leave(@RestForm String reason) {
        registering.leave(Typed.line(reason), member());
        return done("left_done");
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private VolunteerForm fresh(Actor actor) {
        VolunteerForm form = new VolunteerForm();
        form.phone = phone(actor);
        return form.tidy();
    }

    private String phone(Actor actor) {
        return people.ofMember(actor.memberId()).map(id -> people.contact(id).phone()).orElse("");
    }

    private TemplateInstance page(Optional<Volunteer> own, VolunteerForm form, FormErrors errors) {
        Actor actor = actors.get();
        boolean identified = checking.isIdentified(actor.memberId());
        return Templates.mine(
                OwnRegistration.of(own, actor.name(), identified),
                List.of(FreeTime.values()),
                form,
                errors);
    }

    private Response done(String what) {
        flash.say("volunteering", what);
        return forms.to("/c/" + community.slug() + "/me/volunteering");
    }

    @CheckedTemplate(basePath = "volunteering")
    static class Templates {
        static native TemplateInstance mine(
                OwnRegistration own, List<FreeTime> all, VolunteerForm form, FormErrors errors);
    }
}
