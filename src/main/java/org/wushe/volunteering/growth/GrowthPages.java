package org.wushe.volunteering.growth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.volunteering.teams.TeamStage;
import org.wushe.volunteering.teams.TeamStanding;

/** Puts the page of a team's development together. */
@ApplicationScoped
class GrowthPages {

    private final Memberships memberships;

    GrowthPages(Memberships memberships) {
        this.memberships = memberships;
    }

    TemplateInstance show(TeamStanding team, Actor actor, GrowthTyped typed) {
        return Templates.show(page(team, actor), typed);
    }

    private GrowthPage page(TeamStanding team, Actor actor) {
        List<GrowthPlan> plans = GrowthPlan.of(team.id());
        List<StageChange> changes = StageChange.of(team.id());
        Map<UUID, String> names = memberships.names(people(plans, changes));
        Optional<StageChange> waiting =
                changes.stream().filter(one -> one.state == StageChange.State.PROPOSED).findFirst();
        Optional<GrowthPlan> open = plans.stream().filter(GrowthPlan::isOpen).findFirst();
        boolean plansIt = GrowthPolicy.plans(actor).isAllowed();
        boolean mayOpen = team.active() && team.stage() != TeamStage.CLOSED && open.isEmpty();
        boolean mayPropose = team.active() && GrowthPolicy.proposes(actor, team).isAllowed();
        return new GrowthPage(
                team,
                open.map(plan -> GrowthPage.Plan.of(plan, names)).orElse(null),
                plans.stream()
                        .filter(plan -> !plan.isOpen())
                        .map(plan -> GrowthPage.Plan.of(plan, names))
                        .toList(),
                waiting.map(change -> GrowthPage.Change.of(change, names)).orElse(null),
                changes.stream()
                        .filter(one -> one.state != StageChange.State.PROPOSED)
                        .map(change -> GrowthPage.Change.of(change, names))
                        .toList(),
                plansIt && open.isPresent(),
                plansIt && mayOpen,
                mayPropose && waiting.isEmpty() && !team.stage().next().isEmpty(),
                waiting.filter(one -> GrowthPolicy.decides(actor, one).isAllowed()).isPresent(),
                waiting.filter(one -> GrowthPolicy.withdraws(actor, one).isAllowed()).isPresent());
    }

    private static Set<UUID> people(List<GrowthPlan> plans, List<StageChange> changes) {
        return Stream.concat(
                        plans.stream().flatMap(plan -> Stream.of(plan.openedBy, plan.closedBy)),
                        changes.stream().flatMap(one -> Stream.of(one.proposedBy, one.decidedBy)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @CheckedTemplate(basePath = "volunteering/growth")
    static class Templates {
        static native TemplateInstance show(GrowthPage page, GrowthTyped typed);
    }
}
