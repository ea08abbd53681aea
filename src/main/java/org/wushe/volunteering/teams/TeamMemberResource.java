package org.wushe.volunteering.teams;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** Leaders and the desk decide who is in a team; whoever may is asked of the team itself. */
@Path("/c/{community}/teams/{team}/members/{place}")
@Authenticated
@Transactional
class TeamMemberResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final RunningTeams running;
    private final Forms forms;
    private final Flash flash;

    TeamMemberResource(
            CurrentActor actors,
            CurrentCommunity community,
            RunningTeams running,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.running = running;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Path("admission")
    public Response admit(UUID team, UUID place) {
        Team found = locked(team);
        TeamMember asking = asking(team, place);
        running.admit(found, asking, actors.get());
        return done(team, "team_admitted_done");
    }

    @POST
    @Path("refusal")
    public Response refuse(UUID team, UUID place) {
        Team found = locked(team);
        TeamMember asking = asking(team, place);
        running.refuse(found, asking, actors.get());
        return done(team, "team_refused_done");
    }

    @POST
    @Path("removal")
    public Response remove(UUID team, UUID place) {
        Team found = locked(team);
        TeamPolicy.manages(actors.get(), TeamMember.of(team)).orRefuse();
        running.remove(found, TeamMember.lock(team, place), actors.get());
        return done(team, "team_removed_done");
    }

    /** A leader is named by the desk, out of those who are in. */
    @POST
    @Path("leadership")
    public Response lead(UUID team, UUID place) {
        Team found = locked(team);
        TeamPolicy.founds(actors.get()).orRefuse();
        running.nameLeader(found, TeamMember.lock(team, place), actors.get());
        return done(team, "team_leader_done");
    }

    private Team locked(UUID team) {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return Team.lock(team);
    }

    private TeamMember asking(UUID team, UUID place) {
        TeamMember asking = TeamMember.lock(team, place);
        TeamPolicy.admits(actors.get(), TeamMember.of(team), asking).orRefuse();
        return asking;
    }

    private Response done(UUID team, String what) {
        flash.say("volunteering", what);
        return forms.to("/c/" + community.slug() + "/teams/" + team);
    }
}
