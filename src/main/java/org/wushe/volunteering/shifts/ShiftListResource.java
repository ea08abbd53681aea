package org.wushe.volunteering.shifts;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.Signups;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Who comes to one shift, for its leader: names, and what was seen on the day. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class ShiftListResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Projects projects;
    private final Shifts shifts;
    private final ShiftPages pages;
    private final Slots slots;
    private final Signups signups;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    ShiftListResource(
            CurrentActor actors,
            CurrentCommunity community,
            Projects projects,
            Shifts shifts,
            ShiftPages pages,
            Slots slots,
            Signups signups,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.projects = projects;
        this.shifts = shifts;
        this.pages = pages;
        this.slots = slots;
        this.signups = signups;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    @Path("{slot}")
    public TemplateInstance show(String number, UUID slot) {
        return page(led(number), slot, FormErrors.none());
    }

    /** By name and with a reason, which she is told. */
    @POST
    @Path("{slot}/signups/{signup}/removal")
    public Response remove(String number, UUID slot, UUID signup, @RestForm String reason) {
        ProjectRef project = led(number);
        known(project, slot, signup);
        String why = Typed.line(reason);
        if (why.isEmpty()) {
            return again(project, slot, "removal_blank");
        }
        slots.remove(signup, false, why, actors.get());
        return done(number, slot, "removed_done");
    }

    @POST
    @Path("{slot}/cancellation")
    public Response callOff(String number, UUID slot, @RestForm String reason) {
        ProjectRef project = led(number);
        shifts.of(project, slot);
        String why = Typed.line(reason);
        if (why.isEmpty()) {
            return again(project, slot, "cancellation_blank");
        }
        slots.callOff(slot, why, actors.get());
        return done(number, slot, "called_off_done");
    }

    private ProjectRef led(String number) {
        ProjectRef project = projects.find(number).orElseThrow(Missing::new);
        project.isLedBy(actors.get()).orRefuse();
        return project;
    }

    private void known(ProjectRef project, UUID slot, UUID signup) {
        shifts.of(project, slot);
        if (!signups.get(signup).slotId().equals(slot)) {
            throw new Missing();
        }
    }

    private Response again(ProjectRef project, UUID slot, String key) {
        FormErrors errors = FormErrors.none().add("reason", wording.say("projects", key));
        return forms.again(page(project, slot, errors));
    }

    private TemplateInstance page(ProjectRef project, UUID slot, FormErrors errors) {
        return pages.show(project, shifts.of(project, slot), errors);
    }

    private Response done(String number, UUID slot, String what) {
        flash.say("projects", what);
        return forms.to("/c/" + community.slug() + "/desk/projects/" + number + "/shifts/" + slot);
    }
}
