package org.wushe.volunteering.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** Which projects recruit for an emergency; their own rules of risk and insurance stay. */
@Path("/c/{community}/desk/emergencies/{emergency}/projects")
@RolesAllowed(Role.Named.COORDINATOR)
@Transactional
class EmergencyProjectResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final EmergencyPages pages;
    private final Mobilising mobilising;
    private final Projects projects;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    EmergencyProjectResource(
            CurrentActor actors,
            CurrentCommunity community,
            EmergencyPages pages,
            Mobilising mobilising,
            Projects projects,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.mobilising = mobilising;
        this.projects = projects;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    public Response add(UUID emergency, @BeanParam TurnForm sent) {
        Emergency locked = Emergency.lock(emergency);
        TurnForm form = sent.tidy();
        Optional<ProjectRef> project = projects.find(form.project);
        if (project.filter(ProjectRef::taking).isEmpty()) {
            FormErrors errors =
                    FormErrors.none().add("project", wording.say("emergency", "project_blank"));
            return forms.again(pages.desk(locked, new EmergencyTyped("project", form, errors)));
        }
        mobilising.add(locked, project.get(), actors.get());
        return done(emergency, "project_done");
    }

    @POST
    @Path("{number: XM-[0-9-]+}/removal")
    public Response remove(UUID emergency, String number) {
        Emergency locked = Emergency.lock(emergency);
        ProjectRef project =
                projects.find(number)
                        .filter(one -> emergency.equals(one.emergencyId()))
                        .orElseThrow(Missing::new);
        mobilising.remove(locked, project, actors.get());
        return done(emergency, "project_removed_done");
    }

    private Response done(UUID emergency, String what) {
        flash.say("emergency", what);
        return forms.to("/c/" + community.slug() + "/desk/emergencies/" + emergency);
    }
}
