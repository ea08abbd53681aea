package org.wushe.volunteering.shifts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.people.People;
import org.wushe.signup.Applicants;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Visitor;

/** The shifts of a project: everyone sees them, volunteers sign up. */
@Path("/c/{community}/projects/{number: XM-[0-9-]+}/shifts")
@Transactional
class ShiftResource {

    private final Visitor visitor;
    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final People people;
    private final Projects projects;
    private final Shifts shifts;
    private final Signups signups;
    private final Forms forms;
    private final Flash flash;

    ShiftResource(
            Visitor visitor,
            CurrentActor actors,
            CurrentCommunity community,
            People people,
            Projects projects,
            Shifts shifts,
            Signups signups,
            Forms forms,
            Flash flash) {
        this.visitor = visitor;
        this.actors = actors;
        this.community = community;
        this.people = people;
        this.projects = projects;
        this.shifts = shifts;
        this.signups = signups;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    @PermitAll
    public TemplateInstance list(String number) {
        ProjectRef project = open(number);
        UUID member = visitor.identity().isPresent() ? actors.get().memberId() : null;
        return Templates.shifts(project, shifts.coming(project, member), member != null);
    }

    @POST
    @Path("{slot}/signups")
    @Authenticated
    public Response signUp(String number, UUID slot) {
        Actor actor = member();
        shifts.of(open(number), slot);
        UUID person =
                people.ofMember(actor.memberId())
                        .orElseThrow(() -> new Conflict("volunteering", "not_registered"));
        SignupView got = signups.signUp(slot, Applicants.alone(person), actor);
        return done(number, got.state() == SignupState.WAITING ? "waits_done" : "signed_up_done");
    }

    private ProjectRef open(String number) {
        return projects.find(number).filter(ProjectRef::open).orElseThrow(Missing::new);
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private Response done(String number, String what) {
        flash.say("projects", what);
        return forms.to("/c/" + community.slug() + "/projects/" + number + "/shifts");
    }

    @CheckedTemplate(basePath = "volunteering/shifts")
    static class Templates {
        static native TemplateInstance shifts(
                ProjectRef project, List<ShiftRow> shifts, boolean member);
    }
}
