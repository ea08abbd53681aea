package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.people.mandates.ActingFor;
import org.wushe.tenancy.Today;
import org.wushe.web.Missing;

/** Who may post for whom: staff and family alike need a mandate in force on the day. */
@ApplicationScoped
class Proxies {

    private final People people;
    private final Today today;

    Proxies(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    /** Persons the actor may post for today. */
    List<PersonRow> of(Actor actor) {
        return people.whomActsFor(actor.memberId(), today.date());
    }

    /**
     * @param person as the form carries it; empty for oneself
     * @throws org.wushe.web.Refused with the reason, such as a mandate that ran out yesterday
     */
    Optional<PostedFor> check(Actor actor, String person) {
        if (person.isEmpty()) {
            return Optional.empty();
        }
        UUID personId = people.current(key(person));
        ActingFor acting = people.mayActFor(actor, personId, today.date());
        acting.orRefuse();
        if (acting.mandateId() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PostedFor(
                        personId,
                        people.memberOf(personId).orElse(null),
                        acting.mandateId(),
                        people.find(personId).name()));
    }

    private static UUID key(String person) {
        try {
            return UUID.fromString(person);
        } catch (IllegalArgumentException notOurs) {
            throw new Missing();
        }
    }
}
