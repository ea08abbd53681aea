package org.wushe.people.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/**
 * Records, withdraws and looks up consents. A person is named by all her records, since a merged
 * record keeps its consents.
 */
@ApplicationScoped
public class Consents {

    private final Memberships memberships;
    private final Event<ConsentGiven> given;
    private final Event<ConsentWithdrawn> withdrawn;
    private final Clock clock;

    Consents(
            Memberships memberships,
            Event<ConsentGiven> given,
            Event<ConsentWithdrawn> withdrawn,
            Clock clock) {
        this.memberships = memberships;
        this.given = given;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    public boolean inForce(Collection<UUID> records, ConsentPurpose purpose) {
        List<Consent> all = Consent.ofPerson(records);
        return all.stream()
                .anyMatch(consent -> consent.purpose == purpose && consent.holdsAmong(all));
    }

    public UUID give(UUID personId, ConsentTerms terms, Actor actor) {
        Instant now = clock.instant();
        Consent consent = Consent.of(personId, terms);
        consent.recordedAt = now;
        consent.recordedBy = actor.memberId();
        consent.persist();
        given.fire(new ConsentGiven(consent.id, personId, terms.purpose(), actor, now));
        return consent.id;
    }

    /**
     * Takes back all that holds for the purpose of this consent, effective at once.
     *
     * @return the purpose
     * @throws Missing if none of these records has such a consent
     * @throws Conflict if it was taken back before
     */
    public ConsentPurpose withdraw(Collection<UUID> records, UUID consentId, Actor actor) {
        Instant now = clock.instant();
        List<Consent> all = Consent.ofPerson(records);
        Consent named =
                all.stream()
                        .filter(consent -> consent.id.equals(consentId))
                        .findFirst()
                        .orElseThrow(Missing::new);
        if (named.withdrawnAt != null) {
            throw new Conflict("people", "consent_withdrawn_already");
        }
        all.stream()
                .filter(consent -> consent.purpose == named.purpose && consent.withdrawnAt == null)
                .forEach(consent -> withdraw(consent, actor, now));
        return named.purpose;
    }

    private void withdraw(Consent consent, Actor actor, Instant now) {
        consent.withdraw(actor.memberId(), now);
        withdrawn.fire(
                new ConsentWithdrawn(consent.id, consent.personId, consent.purpose, actor, now));
    }

    /** The proof that she agreed stays; nothing holds any more. */
    public void forget(Collection<UUID> records, UUID memberId) {
        for (Consent consent : Consent.ofPerson(records)) {
            consent.guardianName = null;
            if (consent.withdrawnAt == null) {
                consent.withdraw(memberId, clock.instant());
            }
        }
    }

    public List<ConsentLine> lines(Collection<UUID> records) {
        List<Consent> all = Consent.ofPerson(records);
        Map<UUID, String> names =
                memberships.names(
                        all.stream().map(one -> one.recordedBy).collect(Collectors.toSet()));
        return all.stream().map(one -> ConsentLine.of(one, all, names)).toList();
    }
}
