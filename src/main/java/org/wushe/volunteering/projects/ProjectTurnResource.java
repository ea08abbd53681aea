package org.wushe.volunteering.projects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.needs.Linkages;
import org.wushe.needs.NeedRef;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Verdict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** The turns of a project from its review to its end; each takes the project's row first. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION,
    Role.Named.COMMITTEE
})
@Transactional
class ProjectTurnResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final RunningProjects running;
    private final Linkages linkages;
    private final ProjectPages pages;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    ProjectTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            RunningProjects running,
            Linkages linkages,
            ProjectPages pages,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.running = running;
        this.linkages = linkages;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    @Path("review")
    public Response review(String number, @BeanParam TurnForm sent) {
        Project project = locked(number, ProjectPolicy::reviews);
        TurnForm form = sent.tidy();
        return switch (form.decision) {
            case "approve" ->
                    step(project, "approved_done", () -> running.approve(project, actor()));
            case "back" ->
                    told(
                            project,
                            "review",
                            form,
                            "sent_back_done",
                            () -> running.sendBack(project, form.text, actor()));
            case "refuse" ->
                    told(
                            project,
                            "review",
                            form,
                            "refused_done",
                            () -> running.refuse(project, form.text, actor()));
            default -> again(project, "review", form, "decision_blank");
        };
    }

    @POST
    @Path("insurance")
    public Response insure(String number, @BeanParam TurnForm sent) {
        Project project = locked(number, ProjectPolicy::leads);
        TurnForm form = sent.tidy();
        return told(
                project,
                "insurance",
                form,
                "insured_done",
                () -> running.insure(project, form.text, actor()));
    }

    @POST
    @Path("start")
    public Response start(String number) {
        Project project = locked(number, ProjectPolicy::leads);
        return step(project, "started_done", () -> running.start(project, actor()));
    }

    @POST
    @Path("end")
    public Response finish(String number) {
        Project project = locked(number, ProjectPolicy::leads);
        return step(project, "finished_done", () -> running.finish(project, actor()));
    }

    @POST
    @Path("closure")
    public Response close(String number, @BeanParam TurnForm sent) {
        Project project = locked(number, ProjectPolicy::leads);
        TurnForm form = sent.tidy();
        return told(
                project,
                "closure",
                form,
                "closed_done",
                () -> running.close(project, form.text, actor()));
    }

    @POST
    @Path("cancellation")
    public Response cancel(String number, @BeanParam TurnForm sent) {
        Project project = locked(number, ProjectPolicy::cancels);
        TurnForm form = sent.tidy();
        return told(
                project,
                "cancellation",
                form,
                "cancelled_done",
                () -> running.cancel(project, form.text, actor()));
    }

    @POST
    @Path("needs")
    public Response link(String number, @BeanParam TurnForm sent) {
        Project project = locked(number, ProjectPolicy::linksNeeds);
        TurnForm form = sent.tidy();
        Optional<NeedRef> need = linkages.find(form.text.toUpperCase(Locale.ROOT));
        return need.isEmpty()
                ? again(project, "needs", form, "need_unknown")
                : step(project, "linked_done", () -> running.answer(need.get(), project, actor()));
    }

    /** What answered a form, opened by its address. */
    @GET
    @Path("{turn: review|insurance|start|end|closure|cancellation|needs|proposal}")
    public Response leave(String number) {
        return forms.to("/c/" + community.slug() + "/desk/projects/" + number);
    }

    private Actor actor() {
        return actors.get();
    }

    private Project locked(String number, BiFunction<Actor, Project, Verdict> policy) {
        Project project = Project.lockNumber(number).orElseThrow(Missing::new);
        policy.apply(actor(), project).orRefuse();
        return project;
    }

    /** A turn that goes with words. */
    private Response told(Project project, String turn, TurnForm form, String done, Runnable step) {
        if (form.text.isEmpty()) {
            return again(project, turn, form, turn + "_blank");
        }
        FormErrors errors = forms.check(form, "projects");
        return errors.isAny()
                ? forms.again(pages.desk(project, new ProjectTyped(turn, form, errors)))
                : step(project, done, step);
    }

    private Response again(Project project, String turn, TurnForm form, String key) {
        FormErrors errors = FormErrors.none().add("text", wording.say("projects", key));
        return forms.again(pages.desk(project, new ProjectTyped(turn, form, errors)));
    }

    private Response step(Project project, String done, Runnable step) {
        step.run();
        flash.say("projects", done, project.number);
        return leave(project.number);
    }
}
