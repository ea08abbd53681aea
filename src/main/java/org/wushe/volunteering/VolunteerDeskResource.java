package org.wushe.volunteering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The roll of volunteers, and invitations to it. */
@Path("/c/{community}/desk/volunteers")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.SOCIAL_WORKER, Role.Named.VOLUNTEER_LEADER})
@Transactional
class VolunteerDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final Memberships memberships;
    private final Registering registering;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    VolunteerDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            Memberships memberships,
            Registering registering,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.memberships = memberships;
        this.registering = registering;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery String after) {
        RollFilter filter = RollFilter.of(state);
        return Templates.roll(volunteers.list(filter, Cursor.parse(after)), filter);
    }

    @GET
    @Path("invitation")
    public TemplateInstance invitation() {
        return page(new InvitationForm().tidy(), List.of(), FormErrors.none());
    }

    @POST
    @Path("invitation")
    public Response invite(@BeanParam InvitationForm sent) {
        InvitationForm form = sent.tidy();
        FormErrors errors = forms.check(form, "volunteering");
        List<Memberships.Named> named = errors.isAny() ? List.of() : memberships.named(form.name);
        Optional<Memberships.Named> chosen = chosen(named, form);
        if (chosen.isEmpty() && !errors.isAny()) {
            boolean none = named.isEmpty();
            errors.add(
                    none ? "name" : "member",
                    wording.say("volunteering", none ? "invite_nobody" : "invite_which"));
        }
        if (errors.isAny()) {
            return forms.again(page(form, named, errors));
        }
        if (chosen.get().id().equals(actors.get().memberId())) {
            throw new Conflict("volunteering", "invite_yourself");
        }
        registering.invite(chosen.get().id(), form.name, form.text, actors.get());
        flash.say("volunteering", "invited_done", form.name);
        return forms.to("/c/" + community.slug() + "/desk/volunteers?state=INVITED");
    }

    private static Optional<Memberships.Named> chosen(
            List<Memberships.Named> named, InvitationForm form) {
        return named.stream()
                .filter(one -> named.size() == 1 || one.id().toString().equals(form.member))
                .findFirst();
    }

    private static TemplateInstance page(
            InvitationForm form, List<Memberships.Named> named, FormErrors errors) {
        return Templates.invitation(form, named, errors);
    }

    @CheckedTemplate(basePath = "volunteering")
    static class Templates {
        static native TemplateInstance roll(Listed<VolunteerRow> list, RollFilter filter);

        static native TemplateInstance invitation(
                InvitationForm form, List<Memberships.Named> named, FormErrors errors);
    }
}
