package org.wushe.services.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A place in the queue of a stall. What was done or measured there is written nowhere. */
@Entity
@Table(name = "fair_ticket")
class FairTicket extends CommunityRow {

    @Version int version;

    @Column(name = "stall_id", updatable = false)
    UUID stallId;

    @Column(updatable = false)
    int number;

    /** The booking she came with; null for who just came. */
    @Column(name = "signup_id", updatable = false)
    UUID signupId;

    /** When the booked time begins; null for who just came. */
    @Column(name = "booked_at", updatable = false)
    Instant bookedAt;

    /** The name somebody without account told, sealed; gone when the day is over. */
    @Column(name = "name_sealed")
    byte[] nameSealed;

    @Enumerated(EnumType.STRING)
    TicketState state;

    @Column(name = "issued_at", updatable = false)
    Instant issuedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    /** The next number of a stall that is held. */
    static FairTicket issue(FairStall held, Instant at) {
        FairTicket ticket = new FairTicket();
        ticket.stallId = held.id;
        ticket.number = held.nextNumber();
        ticket.state = TicketState.WAITING;
        ticket.issuedAt = at;
        ticket.changedAt = at;
        return ticket;
    }

    static List<FairTicket> of(Collection<UUID> stalls) {
        return stalls.isEmpty()
                ? List.of()
                : list("stallId in ?1 order by stallId, number", stalls);
    }

    static List<FairTicket> ofSignups(Collection<UUID> signups) {
        return signups.isEmpty() ? List.of() : list("signupId in ?1 order by issuedAt", signups);
    }

    /** Those given before that still hold a name. */
    static List<UUID> named(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "select t.id from FairTicket t where t.nameSealed is not null"
                                + " and t.issuedAt <= :before order by t.issuedAt",
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    static Optional<FairTicket> called(UUID stallId) {
        return find("stallId = ?1 and state = ?2", stallId, TicketState.CALLED)
                .firstResultOptional();
    }

    /**
     * @throws Missing if the stall gave no such number
     */
    static FairTicket of(UUID stallId, UUID id) {
        return FairTicket.<FairTicket>findByIdOptional(id)
                .filter(ticket -> ticket.stallId.equals(stallId))
                .orElseThrow(Missing::new);
    }

    void call(Instant at) {
        move(TicketState.WAITING, TicketState.CALLED, at);
    }

    void serve(Instant at) {
        move(TicketState.CALLED, TicketState.SERVED, at);
    }

    void missCall(Instant at) {
        move(TicketState.CALLED, TicketState.ABSENT, at);
    }

    /** Keeps her number, and with it her turn. */
    void comeBack(Instant at) {
        move(TicketState.ABSENT, TicketState.WAITING, at);
    }

    /** The day is over: whoever is at the stall is served, whoever waits was not reached. */
    void end(Instant at) {
        nameSealed = null;
        if (state == TicketState.CALLED) {
            serve(at);
        } else if (state == TicketState.WAITING) {
            move(TicketState.WAITING, TicketState.NOT_REACHED, at);
        }
    }

    boolean isWalkIn() {
        return signupId == null;
    }

    private void move(TicketState from, TicketState to, Instant at) {
        if (state != from) {
            throw new Conflict("fair", "ticket_elsewhere");
        }
        state = to;
        changedAt = at;
    }
}
