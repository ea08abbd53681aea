package org.wushe.volunteering.growth;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.teams.TeamPolicy;
import org.wushe.volunteering.teams.TeamStanding;
import org.wushe.volunteering.teams.Teams;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** How a team develops: for itself and for those who help it on; and its plans. */
@Path("/c/{community}/teams/{team}/growth")
@Authenticated
@Transactional
class GrowthResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Teams teams;
    private final Growing growing;
    private final GrowthPages pages;
    private final Today today;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    GrowthResource(
            CurrentActor actors,
            CurrentCommunity community,
            Teams teams,
            Growing growing,
            GrowthPages pages,
            Today today,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.teams = teams;
        this.growing = growing;
        this.pages = pages;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(UUID team) {
        Actor actor = member();
        TeamStanding standing = teams.standing(team, actor);
        if (!TeamPolicy.seesGrowth(actor, standing.in())) {
            throw new Missing();
        }
        return pages.show(standing, actor, GrowthTyped.NOTHING);
    }

    @POST
    @Path("plans")
    public Response open(UUID team, @BeanParam PlanForm sent) {
        TeamStanding held = held(team);
        PlanForm form = sent.tidy();
        FormErrors errors = forms.check(form, "growth");
        if (!isAhead(form.due)) {
            errors.add("due", wording.say("growth", "due_unfit"));
        }
        if (errors.isAny()) {
            return forms.again(pages.show(held, actors.get(), GrowthTyped.of(form, errors)));
        }
        growing.open(held, form, actors.get());
        return done(team, "opened_done");
    }

    @POST
    @Path("outcome")
    public Response close(UUID team, @BeanParam OutcomeForm sent) {
        TeamStanding held = held(team);
        OutcomeForm form = sent.tidy();
        FormErrors errors = forms.check(form, "growth");
        if (errors.isAny()) {
            return forms.again(pages.show(held, actors.get(), GrowthTyped.of(form, errors)));
        }
        growing.close(held, form, actors.get());
        return done(team, "closed_done");
    }

    private boolean isAhead(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.isAfter(today.date()) && day.getYear() < 2200;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private TeamStanding held(UUID team) {
        Actor actor = member();
        TeamStanding held = teams.hold(team, actor);
        GrowthPolicy.plans(actor).orRefuse();
        return held;
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private Response done(UUID team, String what) {
        flash.say("growth", what);
        return forms.to("/c/" + community.slug() + "/teams/" + team + "/growth");
    }
}
