package org.wushe.volunteering.shifts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.SlotView;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The leader moves a shift, or changes how many it takes. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class ShiftChangeResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Projects projects;
    private final Shifts shifts;
    private final ChangingShifts changing;
    private final ShiftPages pages;
    private final Forms forms;
    private final Flash flash;

    ShiftChangeResource(
            CurrentActor actors,
            CurrentCommunity community,
            Projects projects,
            Shifts shifts,
            ChangingShifts changing,
            ShiftPages pages,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.projects = projects;
        this.shifts = shifts;
        this.changing = changing;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Path("{slot}/time")
    public Response move(String number, UUID slot, @BeanParam ShiftForm sent) {
        ProjectRef project = led(number);
        SlotView shift = shifts.of(project, slot);
        ShiftForm form = sent.tidy();
        FormErrors errors = changing.check(shift, form);
        if (errors.isAny()) {
            return forms.again(pages.withForm(project, shift, form, errors));
        }
        changing.move(project, shift, form, actors.get());
        return done(number, slot, "moved_done");
    }

    @POST
    @Path("{slot}/seats")
    public Response resize(String number, UUID slot, @BeanParam ShiftForm sent) {
        ProjectRef project = led(number);
        SlotView shift = shifts.of(project, slot);
        ShiftForm form = sent.tidy();
        FormErrors errors = changing.checkSeats(shift, form);
        if (errors.isAny()) {
            return forms.again(pages.withForm(project, shift, form, errors));
        }
        changing.resize(shift, form, actors.get());
        return done(number, slot, "resized_done");
    }

    private ProjectRef led(String number) {
        ProjectRef project = projects.find(number).orElseThrow(Missing::new);
        project.isLedBy(actors.get()).orRefuse();
        return project;
    }

    private Response done(String number, UUID slot, String what) {
        flash.say("projects", what);
        return forms.to("/c/" + community.slug() + "/desk/projects/" + number + "/shifts/" + slot);
    }
}
