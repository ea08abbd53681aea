package org.wushe.volunteering.teams;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The desk founds teams, binds them to a hub and dissolves them. */
@Path("/c/{community}/desk/volunteers/teams")
@RolesAllowed(Role.Named.COORDINATOR)
@Transactional
class TeamDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final RunningTeams running;
    private final Teams teams;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    TeamDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            RunningTeams running,
            Teams teams,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.running = running;
        this.teams = teams;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return Templates.found(new TeamForm().tidy(), FormErrors.none());
    }

    @POST
    @Path("new")
    public Response found(@BeanParam TeamForm sent) {
        TeamForm form = sent.tidy();
        FormErrors errors = forms.check(form, "volunteering");
        if (!form.name.isEmpty() && Team.isTaken(form.name)) {
            errors.add("name", wording.say("volunteering", "team_name_taken"));
        }
        if (errors.isAny()) {
            return forms.again(Templates.found(form, errors));
        }
        return done(running.found(form, actors.get()).id, "team_founded_done");
    }

    /** By the hub's name; an empty one lets the team stand alone again. */
    @POST
    @Path("{team}/hub")
    public Response join(UUID team, @RestForm String hub) {
        String name = Typed.line(hub);
        if (name.isEmpty()) {
            running.leaveHub(Team.lock(team), actors.get());
            return done(team, "team_hub_left_done");
        }
        Optional<UUID> named = Team.idOf(name);
        List<Team> both = Team.lock(named.map(id -> List.of(team, id)).orElse(List.of(team)));
        Team joining = of(team, both).orElseThrow(Missing::new);
        Optional<Team> above = named.flatMap(id -> of(id, both));
        String unfit = unfit(joining, above);
        if (unfit != null) {
            FormErrors errors = FormErrors.none().add("hub", wording.say("volunteering", unfit));
            return forms.again(
                    TeamResource.Templates.show(teams.page(joining, actors.get()), errors));
        }
        running.joinHub(joining, above.get(), actors.get());
        return done(team, "team_hub_done");
    }

    /** One level only, so that nothing can lead back to itself. */
    private static String unfit(Team joining, Optional<Team> above) {
        if (above.isEmpty()) {
            return "team_hub_unknown";
        }
        if (above.get().id.equals(joining.id)) {
            return "team_hub_itself";
        }
        boolean deep = above.get().hubId != null || !Team.unitsOf(joining.id).isEmpty();
        return deep ? "team_hub_deep" : null;
    }

    @POST
    @Path("{team}/dissolution")
    public Response dissolve(UUID team) {
        running.dissolve(Team.lock(team), actors.get());
        return done(team, "team_dissolved_done");
    }

    private static Optional<Team> of(UUID id, List<Team> some) {
        return some.stream().filter(team -> team.id.equals(id)).findFirst();
    }

    private Response done(UUID team, String what) {
        flash.say("volunteering", what);
        return forms.to("/c/" + community.slug() + "/teams/" + team);
    }

    @CheckedTemplate(basePath = "volunteering/teams")
    static class Templates {
        static native TemplateInstance found(TeamForm form, FormErrors errors);
    }
}
