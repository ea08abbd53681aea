package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.people.PersonPage.Opened;
import org.wushe.people.PersonPage.Rights;
import org.wushe.people.consents.Consents;
import org.wushe.people.mandates.Mandates;
import org.wushe.tenancy.Today;

/** Puts together what pages show of one person. */
@ApplicationScoped
class PersonPages {

    private final PersonSeal seal;
    private final Mandates mandates;
    private final Consents consents;
    private final Merging merging;
    private final LivingTogether livingTogether;
    private final Memberships memberships;
    private final Today today;
    private final Event<PersonOpened> opened;
    private final Clock clock;

    PersonPages(
            PersonSeal seal,
            Mandates mandates,
            Consents consents,
            Merging merging,
            LivingTogether livingTogether,
            Memberships memberships,
            Today today,
            Event<PersonOpened> opened,
            Clock clock) {
        this.seal = seal;
        this.mandates = mandates;
        this.consents = consents;
        this.merging = merging;
        this.livingTogether = livingTogether;
        this.memberships = memberships;
        this.today = today;
        this.opened = opened;
        this.clock = clock;
    }

    PersonPage masked(Person person, Actor actor) {
        return page(person, seal.open(person), null, actor);
    }

    /** With her numbers and dwelling; who looked is written down. */
    PersonPage unmasked(Person person, Actor actor) {
        PersonFacts facts = read(person, actor);
        return page(person, facts, Opened.of(facts), actor);
    }

    /** Her facts in full; who looked is written down. */
    PersonFacts read(Person person, Actor actor) {
        opened.fire(new PersonOpened(person.id, actor, clock.instant()));
        return seal.open(person);
    }

    private PersonPage page(Person person, PersonFacts facts, Opened shown, Actor actor) {
        LocalDate day = today.date();
        List<UUID> records = person.records();
        return new PersonPage(
                PersonRow.of(person, facts, day),
                facts.of(Fact.SEX),
                facts.isChildOn(day),
                facts.of(Fact.GUARDIAN_NAME),
                person.recordedAt,
                recorder(person),
                shown,
                livingTogether.matesOf(person),
                mandates.lines(records, day),
                consents.lines(records),
                merging.lines(person.id),
                rights(actor));
    }

    private String recorder(Person person) {
        return person.recordedBy == null
                ? null
                : memberships.names(List.of(person.recordedBy)).get(person.recordedBy);
    }

    static Rights rights(Actor actor) {
        return new Rights(
                actor.is(Role.COORDINATOR, Role.GRID_WORKER, Role.SOCIAL_WORKER),
                actor.is(Role.COORDINATOR, Role.ADMIN));
    }
}
