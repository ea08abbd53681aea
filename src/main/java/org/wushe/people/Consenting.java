package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.people.consents.Consents;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;

/** A person's consent is written down or taken back, with what follows for her record. */
@ApplicationScoped
class Consenting {

    private final Consents consents;
    private final Recording recording;
    private final PersonSeal seal;
    private final Today today;

    Consenting(Consents consents, Recording recording, PersonSeal seal, Today today) {
        this.consents = consents;
        this.recording = recording;
        this.seal = seal;
        this.today = today;
    }

    /**
     * @throws Conflict if it holds already, or a child's guardian is not named
     */
    UUID give(Person person, ConsentTerms terms, Actor actor) {
        if ((isChild(person) || terms.purpose().isGuardians()) && terms.guardianName() == null) {
            throw new Conflict("people", "guardian_blank");
        }
        if (consents.inForce(person.records(), terms.purpose())) {
            throw new Conflict("people", "consent_in_force");
        }
        return consents.give(person.id, terms, actor);
    }

    /** Without her guardian's consent a child's id number is not kept any longer. */
    ConsentPurpose withdraw(Person person, UUID consentId, Actor actor) {
        List<UUID> records = person.records();
        ConsentPurpose purpose = consents.withdraw(records, consentId, actor);
        if (purpose == ConsentPurpose.CHILD_DATA) {
            records.stream()
                    .map(Person::ofId)
                    .filter(this::isChild)
                    .forEach(record -> forgetIdNumber(record, actor));
        }
        return purpose;
    }

    private void forgetIdNumber(Person record, Actor actor) {
        recording.correct(record, seal.open(record).without(Fact.ID_NUMBER), null, actor);
    }

    /** Under eighteen, as far as is known. */
    boolean isMinor(Person person) {
        return seal.open(person).isMinorOn(today.date());
    }

    boolean isChild(Person person) {
        return seal.open(person).isChildOn(today.date());
    }
}
