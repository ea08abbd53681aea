package org.wushe.people.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.web.Missing;

/**
 * Gives, ends and looks up mandates. A person is named by all her records, since a merged record
 * keeps its mandates.
 */
@ApplicationScoped
public class Mandates {

    private final Memberships memberships;
    private final Event<MandateGiven> given;
    private final Event<MandateEnded> ended;
    private final Clock clock;

    Mandates(
            Memberships memberships,
            Event<MandateGiven> given,
            Event<MandateEnded> ended,
            Clock clock) {
        this.memberships = memberships;
        this.given = given;
        this.ended = ended;
        this.clock = clock;
    }

    public UUID give(UUID personId, MandateTerms terms, Actor actor) {
        Instant now = clock.instant();
        Mandate mandate = Mandate.of(personId, terms);
        mandate.givenAt = now;
        mandate.recordedBy = actor.memberId();
        mandate.persist();
        given.fire(
                new MandateGiven(mandate.id, personId, terms.holderId(), terms.kind(), actor, now));
        return mandate.id;
    }

    /**
     * @throws Missing if none of these records has such a mandate
     */
    public void end(Collection<UUID> records, UUID mandateId, String why, Actor actor) {
        Instant now = clock.instant();
        Mandate mandate =
                Mandate.<Mandate>find("id = ?1 and personId in ?2", mandateId, records)
                        .firstResultOptional()
                        .orElseThrow(Missing::new);
        mandate.end(actor.memberId(), why, now);
        ended.fire(new MandateEnded(mandate.id, mandate.personId, mandate.holderId, actor, now));
    }

    /** Nobody acts for her any more, and she for nobody. */
    public void forget(Collection<UUID> records, UUID memberId) {
        for (Mandate mandate : Mandate.forPerson(records)) {
            mandate.forget();
            end(mandate, memberId);
        }
        Mandate.<Mandate>list("holderId", memberId).forEach(held -> end(held, memberId));
    }

    private void end(Mandate mandate, UUID memberId) {
        if (mandate.endedAt == null) {
            mandate.end(memberId, "", clock.instant());
        }
    }

    public ActingFor actingFor(Collection<UUID> records, UUID holderId, LocalDate day) {
        return ActingFor.under(
                Mandate.forPerson(records).stream()
                        .filter(mandate -> mandate.holderId.equals(holderId))
                        .toList(),
                day);
    }

    /** The records for which a member may act on a day. */
    public List<UUID> recordsFor(UUID holderId, LocalDate day) {
        return Mandate.heldBy(holderId, day).stream().map(held -> held.personId).toList();
    }

    public List<MandateLine> lines(Collection<UUID> records, LocalDate today) {
        List<Mandate> found = Mandate.forPerson(records);
        Map<UUID, String> names =
                memberships.names(
                        found.stream()
                                .flatMap(one -> Stream.of(one.holderId, one.recordedBy))
                                .collect(Collectors.toSet()));
        return found.stream().map(one -> MandateLine.of(one, names, today)).toList();
    }
}
