package org.wushe.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.needs.NeedStatus;
import org.wushe.needs.Needs;
import org.wushe.needs.QueueRow;
import org.wushe.volunteering.emergency.Emergencies;
import org.wushe.volunteering.emergency.RunningEmergency;
import org.wushe.volunteering.hours.WaitingHours;
import org.wushe.volunteering.hours.WaitingShift;
import org.wushe.web.Refused;

/** The desk's home: what waits for this person, and nothing else. */
@Path("/c/{community}/desk")
@Authenticated
@Transactional
class DeskResource {

    private static final int SHOWN = 8;

    private final CurrentActor actors;
    private final Needs needs;
    private final CountingWaiting counting;
    private final WaitingHours hours;
    private final Emergencies emergencies;

    DeskResource(
            CurrentActor actors,
            Needs needs,
            CountingWaiting counting,
            WaitingHours hours,
            Emergencies emergencies) {
        this.actors = actors;
        this.needs = needs;
        this.counting = counting;
        this.hours = hours;
        this.emergencies = emergencies;
    }

    @GET
    public TemplateInstance desk() {
        Actor actor = actors.get();
        if (!actor.isStaff() && !actor.is(Role.VOLUNTEER)) {
            throw new Refused("insight", "desk_not_yours");
        }
        boolean decides = actor.is(Role.COORDINATOR);
        boolean asksBack = actor.is(Role.COORDINATOR, Role.GRID_WORKER, Role.SOCIAL_WORKER);
        boolean serves =
                actor.is(
                        Role.COORDINATOR,
                        Role.SOCIAL_WORKER,
                        Role.VOLUNTEER_LEADER,
                        Role.ORGANISATION,
                        Role.ADMIN);
        List<QueueRow> toDecide =
                decides
                        ? needs.waitingOrToAskBack(NeedStatus.SUBMITTED, NeedStatus.ACCEPTED, SHOWN)
                        : List.of();
        return Templates.desk(
                actor.name(),
                emergencies.running(),
                new Waiting(
                        needs.inCharge(actor.memberId(), SHOWN),
                        in(toDecide, NeedStatus.SUBMITTED),
                        in(toDecide, NeedStatus.ACCEPTED),
                        decides
                                ? in(toDecide, NeedStatus.AWAITING_CONFIRMATION)
                                : asksBack ? needs.toAskBack(SHOWN) : List.of(),
                        counting.of(actor),
                        serves ? hours.of(actor) : List.of()));
    }

    private static List<QueueRow> in(List<QueueRow> rows, NeedStatus status) {
        return rows.stream().filter(row -> row.status() == status).toList();
    }

    /** What waits, by what is asked of the person. */
    record Waiting(
            List<QueueRow> mine,
            List<QueueRow> unanswered,
            List<QueueRow> unarranged,
            List<QueueRow> toAskBack,
            List<CountingWaiting.Waiting> counted,
            List<WaitingShift> hours) {

        public boolean isNothing() {
            return mine.isEmpty()
                    && unanswered.isEmpty()
                    && unarranged.isEmpty()
                    && toAskBack.isEmpty()
                    && counted.isEmpty()
                    && hours.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance desk(
                String name, List<RunningEmergency> emergencies, Waiting waiting);
    }
}
