package org.wushe.volunteering.teams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The teams, and a volunteer's own steps in them. */
@Path("/c/{community}/teams")
@Authenticated
@Transactional
class TeamResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final Teams teams;
    private final RunningTeams running;
    private final Forms forms;
    private final Flash flash;

    TeamResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            Teams teams,
            RunningTeams running,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.teams = teams;
        this.running = running;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response list(@RestQuery String after) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        return Response.ok(
                        Templates.list(
                                teams.list(actor.memberId(), Cursor.parse(after)),
                                TeamPolicy.founds(actor).isAllowed()))
                .build();
    }

    @GET
    @Path("{team}")
    public TemplateInstance show(UUID team) {
        Actor actor = member();
        Team found = Team.<Team>findByIdOptional(team).orElseThrow(Missing::new);
        return Templates.show(teams.page(found, actor), FormErrors.none());
    }

    /** The team's row is locked, so that pressing twice is asking once. */
    @POST
    @Path("{team}/requests")
    public Response ask(UUID team) {
        Actor actor = member();
        Team found = Team.lock(team);
        VolunteerRef volunteer = volunteers.require(actor);
        running.ask(found, volunteer, actor);
        return done(team, "team_asked_done");
    }

    @POST
    @Path("{team}/departure")
    public Response leave(UUID team) {
        Actor actor = member();
        Team found = Team.lock(team);
        TeamMember own =
                TeamMember.of(team).stream()
                        .filter(one -> one.memberId.equals(actor.memberId()))
                        .findFirst()
                        .orElseThrow(Missing::new);
        running.leave(found, own, actor);
        return done(team, "team_left_done");
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private Response done(UUID team, String what) {
        flash.say("volunteering", what);
        return forms.to("/c/" + community.slug() + "/teams/" + team);
    }

    @CheckedTemplate(basePath = "volunteering/teams")
    static class Templates {
        static native TemplateInstance list(Listed<TeamRow> list, boolean founds);

        static native TemplateInstance show(TeamPage team, FormErrors errors);
    }
}
