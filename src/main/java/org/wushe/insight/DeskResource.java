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
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.needs.NeedStatus;
import org.wushe.needs.Needs;
import org.wushe.needs.QueueRow;
import org.wushe.notices.Notices;
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
    private final Memberships memberships;
    private final Notices notices;
    private final WaitingHours hours;
    private final Emergencies emergencies;

    DeskResource(
            CurrentActor actors,
            Needs needs,
            Memberships memberships,
            Notices notices,
            WaitingHours hours,
            Emergencies emergencies) {
        this.actors = actors;
        this.needs = needs;
        this.memberships = memberships;
        this.notices = notices;
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
        boolean admits = actor.is(Role.COORDINATOR, Role.GRID_WORKER);
        boolean asksBack = admits || actor.is(Role.SOCIAL_WORKER);
        boolean mends = actor.is(Role.COORDINATOR, Role.ADMIN);
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
                        admits ? memberships.waiting() : 0,
                        mends ? notices.undelivered() : 0,
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
            long asking,
            long undelivered,
            List<WaitingShift> hours) {

        public boolean isNothing() {
            return mine.isEmpty()
                    && unanswered.isEmpty()
                    && unarranged.isEmpty()
                    && toAskBack.isEmpty()
                    && asking == 0
                    && undelivered == 0
                    && hours.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance desk(
                String name, List<RunningEmergency> emergencies, Waiting waiting);
    }
}
