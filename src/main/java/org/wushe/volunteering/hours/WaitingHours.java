package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;

/** Hours that wait for one person, for her desk; one statement. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WaitingHours {

    private static final int MOST_SHIFTS = 50;

    /** As {@link HoursPolicy} says, who checks and who approves. */
    private static final String QUERY =
            "select new org.wushe.volunteering.hours.WaitingShift(h.state, p.number,"
                    + " p.terms.title, h.slotId, min(h.startsAt), count(h.id)) from ServiceHours h"
                    + " join Project p on p.id = h.projectId join Volunteer v on v.id ="
                    + " h.volunteerId where v.memberId <> :me and (h.state = RECORDED and"
                    + " h.cameAt is not null and h.endsAt <= :now and p.leaderId = :me or h.state = OBJECTED and h.checkedBy = :me or"
                    + " :approves = true and h.state = CHECKED and h.checkedBy <> :me and"
                    + " (h.checkedAsLeader = true or :admin = true))"
                    + " group by h.state, p.number, p.terms.title, h.slotId"
                    + " order by min(h.startsAt), h.slotId, h.state";

    private final EntityManager entities;
    private final Clock clock;

    WaitingHours(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** By shift, the one that waits longest first. */
    public List<WaitingShift> of(Actor actor) {
        return entities.createQuery(QUERY, WaitingShift.class)
                .setParameter("me", actor.memberId())
                .setParameter("now", clock.instant())
                .setParameter("approves", actor.is(Role.COORDINATOR, Role.ADMIN))
                .setParameter("admin", actor.is(Role.ADMIN))
                .setMaxResults(MOST_SHIFTS)
                .getResultList();
    }
}
