package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.people.consents.Consents;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;

/**
 * Writes a person down and corrects what is written. Whoever holds the pen is named as recorder;
 * nothing of her own gets into the person's facts.
 */
@ApplicationScoped
class Recording {

    private final PersonSeal seal;
    private final Consents consents;
    private final Today today;
    private final Event<PersonRecorded> recorded;
    private final Event<PersonCorrected> corrected;
    private final Clock clock;

    Recording(
            PersonSeal seal,
            Consents consents,
            Today today,
            Event<PersonRecorded> recorded,
            Event<PersonCorrected> corrected,
            Clock clock) {
        this.seal = seal;
        this.consents = consents;
        this.today = today;
        this.recorded = recorded;
        this.corrected = corrected;
        this.clock = clock;
    }

    /**
     * By the desk.
     *
     * @param guardian the guardian's consent for a child, null if there is none
     * @throws Conflict if these facts may not be kept without one
     */
    Person record(PersonFacts facts, ConsentTerms guardian, Actor by) {
        Person person = new Person();
        person.recordedBy = by.memberId();
        keep(person, facts);
        agree(person, guardian, by);
        requireConsent(person, facts);
        recorded.fire(new PersonRecorded(person.id, by, clock.instant()));
        return person;
    }

    /**
     * A member's own record, or one from a list that somebody answers for as a whole.
     *
     * @param memberId null for a person without account
     */
    Person recordQuietly(PersonFacts facts, UUID memberId) {
        Person person = new Person();
        person.memberId = memberId;
        keep(person, facts);
        return person;
    }

    /** What may be kept of what others tell: of a child's id number no more than her age. */
    PersonFacts keepable(PersonDetails details) {
        LocalDate day = today.date();
        PersonFacts told = PersonFacts.told(details, day);
        PersonFacts settled = told.settled();
        return settled.has(Fact.ID_NUMBER) && settled.isChildOn(day)
                ? told.without(Fact.ID_NUMBER)
                        .with(Fact.AGE, settled.ageOn(day).toString())
                        .with(Fact.AGE_TOLD_ON, day.toString())
                : settled;
    }

    private void keep(Person person, PersonFacts facts) {
        seal.write(person, facts);
        person.recordedAt = clock.instant();
        person.persist();
    }

    private void agree(Person person, ConsentTerms guardian, Actor by) {
        boolean agreed = consents.inForce(person.records(), ConsentPurpose.CHILD_DATA);
        if (guardian != null && !agreed) {
            consents.give(person.id, guardian, by);
        }
    }

    /**
     * Nothing is told when nothing changed.
     *
     * @param guardian as for {@link #record}
     */
    void correct(Person person, PersonFacts facts, ConsentTerms guardian, Actor by) {
        agree(person, guardian, by);
        Set<Fact> changed = facts.differingFrom(seal.open(person));
        if (changed.isEmpty()) {
            return;
        }
        requireConsent(person, facts);
        seal.write(person, facts);
        corrected.fire(
                new PersonCorrected(
                        person.id,
                        changed.stream().map(fact -> fact.name().toLowerCase(Locale.ROOT)).toList(),
                        by,
                        clock.instant()));
    }

    /**
     * The id number of a child under fourteen is kept only with her guardian's consent (Personal
     * Information Protection Law, art. 31).
     *
     * @throws Conflict without one
     */
    void requireConsent(Person person, PersonFacts facts) {
        if (facts.has(Fact.ID_NUMBER)
                && facts.isChildOn(today.date())
                && !consents.inForce(person.records(), ConsentPurpose.CHILD_DATA)) {
            throw new Conflict("people", "child_consent");
        }
    }
}
