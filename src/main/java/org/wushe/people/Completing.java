package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;

/** Writes into a member's own record what she tells of herself because another room needs it. */
@ApplicationScoped
class Completing {

    private final PersonSeal seal;
    private final Recording recording;
    private final CheckingPersons checking;

    Completing(PersonSeal seal, Recording recording, CheckingPersons checking) {
        this.seal = seal;
        this.recording = recording;
        this.checking = checking;
    }

    /** Whether the id number already stands in somebody else's record. */
    boolean isOthers(String idNumber, UUID memberId) {
        UUID own = Person.ofMember(memberId).map(person -> person.current().id).orElse(null);
        return checking.holderOf(idNumber, own).isPresent();
    }

    /** A phone she may change herself; an id number that is known is the desk's to correct. */
    UUID complete(Actor her, PersonDetails told) {
        Optional<Person> known = Person.ofMember(her.memberId()).map(Person::current);
        Person own = known.orElseGet(() -> fresh(her, told));
        PersonFacts facts = seal.open(own);
        if (!completed(facts, told).differingFrom(facts).isEmpty()) {
            Person held = known.isPresent() ? Person.toChange(own.id) : own;
            recording.correct(held, completed(seal.open(held), told), null, her);
        }
        return own.id;
    }

    private static PersonFacts completed(PersonFacts facts, PersonDetails told) {
        PersonFacts more = told.phone() == null ? facts : facts.with(Fact.PHONE, told.phone());
        if (told.idNumber() != null && !facts.has(Fact.ID_NUMBER)) {
            more = more.with(Fact.ID_NUMBER, told.idNumber());
        }
        return more.settled();
    }

    private Person fresh(Actor her, PersonDetails told) {
        PersonDetails first =
                new PersonDetails(her.name(), told.phone(), null, null, told.address());
        return recording.recordQuietly(recording.keepable(first), her.memberId());
    }
}
