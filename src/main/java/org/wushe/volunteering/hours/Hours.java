package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the parts of this room may ask about hours that count. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Hours {

    private static final String SUM =
            "select coalesce(sum(h.effectiveMinutes), 0) from ServiceHours h where h.bookType = ";

    /** Hours of Party duty are no volunteering (domain row E7-04). */
    private static final String VOLUNTEERED = SUM + "VOLUNTEER";

    private final EntityManager entities;

    Hours(EntityManager entities) {
        this.entities = entities;
    }

    /** What she served as a volunteer, of this community only, all years. */
    public long effectiveMinutes(UUID volunteerId) {
        return entities.createQuery(VOLUNTEERED + " and h.volunteerId = :who", Long.class)
                .setParameter("who", volunteerId)
                .getSingleResult();
    }

    /** What she served as a Party member who reported in, of all years; never part of the other. */
    public long partyDutyMinutes(UUID volunteerId) {
        return entities.createQuery(SUM + "PARTY_DUTY and h.volunteerId = :who", Long.class)
                .setParameter("who", volunteerId)
                .getSingleResult();
    }

    /** As a volunteer, of shifts that began in the span. */
    public long effectiveMinutes(UUID volunteerId, Instant from, Instant until) {
        return entities.createQuery(
                        VOLUNTEERED
                                + " and h.volunteerId = :who and h.startsAt >= :from and"
                                + " h.startsAt < :until",
                        Long.class)
                .setParameter("who", volunteerId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    /** What several served together as volunteers. */
    public long effectiveMinutes(Collection<UUID> volunteerIds) {
        return volunteerIds.isEmpty()
                ? 0
                : entities.createQuery(VOLUNTEERED + " and h.volunteerId in :who", Long.class)
                        .setParameter("who", volunteerIds)
                        .getSingleResult();
    }

    /** Of shifts that began in the span by project, the most first, for a certificate. */
    public List<ProjectHours> byProject(UUID volunteerId, Instant from, Instant until) {
        return entities.createQuery(
                        "select new org.wushe.volunteering.hours.ProjectHours(p.number,"
                                + " p.terms.title, sum(h.effectiveMinutes)) from ServiceHours h"
                                + " join Project p on p.id = h.projectId where h.volunteerId ="
                                + " :who and h.bookType = VOLUNTEER and h.effectiveMinutes > 0"
                                + " and h.startsAt >= :from and h.startsAt < :until"
                                + " group by p.number,"
                                + " p.terms.title order by sum(h.effectiveMinutes) desc, p.number",
                        ProjectHours.class)
                .setParameter("who", volunteerId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
