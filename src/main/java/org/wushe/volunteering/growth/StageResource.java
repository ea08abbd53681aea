package org.wushe.volunteering.growth;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.teams.TeamPolicy;
import org.wushe.volunteering.teams.TeamStage;
import org.wushe.volunteering.teams.TeamStanding;
import org.wushe.volunteering.teams.Teams;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** A team goes on to its next stage: proposed with evidence, decided by a second person. */
@Path("/c/{community}/teams/{team}/growth/stage")
@Authenticated
@Transactional
class StageResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Teams teams;
    private final Growing growing;
    private final GrowthPages pages;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    StageResource(
            CurrentActor actors,
            CurrentCommunity community,
            Teams teams,
            Growing growing,
            GrowthPages pages,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.teams = teams;
        this.growing = growing;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    public Response propose(UUID team, @BeanParam StageForm sent) {
        TeamStanding held = held(team);
        GrowthPolicy.proposes(actors.get(), held).orRefuse();
        StageForm form = sent.tidy();
        FormErrors errors = forms.check(form, "growth");
        Optional<TeamStage> to = form.next(held.stage());
        if (to.isEmpty()) {
            errors.add("stage", wording.say("growth", "stage_blank"));
        }
        if (form.evidence.isEmpty()) {
            errors.add("evidence", wording.say("growth", "evidence_blank"));
        }
        if (errors.isAny()) {
            return again(held, form, errors);
        }
        growing.propose(held, to.get(), form.evidence, actors.get());
        return done(team, "proposed_done");
    }

    @POST
    @Path("decision")
    public Response decide(UUID team, @BeanParam StageForm sent) {
        TeamStanding held = held(team);
        StageChange change = waiting(team);
        GrowthPolicy.decides(actors.get(), change).orRefuse();
        StageForm form = sent.tidy();
        if (!form.change.equals(change.id.toString())) {
            FormErrors changed =
                    FormErrors.none().add("decision", wording.say("growth", "stage_changed"));
            return forms.changedMeanwhile(
                    pages.show(held, actors.get(), GrowthTyped.of(form, changed)));
        }
        FormErrors errors = forms.check(form, "growth");
        boolean yes = "confirm".equals(form.decision);
        if (!yes && !"refuse".equals(form.decision)) {
            errors.add("decision", wording.say("growth", "decision_blank"));
        } else if (!yes && form.reason.isEmpty()) {
            errors.add("reason", wording.say("growth", "reason_blank"));
        }
        if (errors.isAny()) {
            return again(held, form, errors);
        }
        if (yes) {
            growing.confirm(held, change, actors.get());
        } else {
            growing.refuse(held, change, form.reason, actors.get());
        }
        return done(team, yes ? "confirmed_done" : "refused_done");
    }

    /** Whoever proposed it takes it back, as long as nobody has decided. */
    @POST
    @Path("withdrawal")
    public Response withdraw(UUID team) {
        TeamStanding held = held(team);
        StageChange change = waiting(team);
        GrowthPolicy.withdraws(actors.get(), change).orRefuse();
        growing.withdraw(held, change, actors.get());
        return done(team, "withdrawn_done");
    }

    private static StageChange waiting(UUID team) {
        return StageChange.waiting(team).orElseThrow(() -> new Conflict("growth", "stage_decided"));
    }

    private TeamStanding held(UUID team) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        TeamStanding held = teams.hold(team, actor);
        if (!TeamPolicy.seesGrowth(actor, held.in())) {
            throw new Missing();
        }
        return held;
    }

    private Response again(TeamStanding team, StageForm form, FormErrors errors) {
        return forms.again(pages.show(team, actors.get(), GrowthTyped.of(form, errors)));
    }

    private Response done(UUID team, String what) {
        flash.say("growth", what);
        return forms.to("/c/" + community.slug() + "/teams/" + team + "/growth");
    }
}
