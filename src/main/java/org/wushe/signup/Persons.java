package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.tenancy.Today;

/** The persons of the registry as sign-ups need them: who is who, and who speaks for whom. */
@ApplicationScoped
class Persons {

    private final People people;
    private final Today today;

    Persons(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    /** The same by the records that count, and nobody else fills their time meanwhile. */
    Applicants hold(Applicants who) {
        return new Applicants(people.hold(who.persons()), who.others());
    }

    void hold(Collection<UUID> persons) {
        people.hold(persons);
    }

    Optional<UUID> account(UUID person) {
        return people.memberOf(person);
    }

    /** All ids under which sign-ups of these persons may stand. */
    List<UUID> records(Collection<UUID> persons) {
        return persons.stream().flatMap(one -> people.records(one).stream()).distinct().toList();
    }

    /**
     * Nobody is put on a list by somebody else (Volunteer Service Ordinance, art. 25): who has an
     * account uses it or gives a mandate; for who has none a member may sign up.
     */
    void requireMaySignUp(Actor actor, Collection<UUID> persons) {
        if (!actor.isMember()) {
            throw WhyNot.refused(Reason.ONLY_MEMBERS);
        }
        for (UUID person : persons) {
            if (people.memberOf(person).isPresent() && !actsFor(actor, person)) {
                throw WhyNot.refused(Reason.SIGNS_UP_HERSELF);
            }
        }
    }

    /**
     * Answers, confirms or withdraws for a person: herself, whoever has her mandate; where she has
     * no account, also who signed her up and the desk.
     */
    void requireSpeaksFor(Actor actor, Signup signup) {
        boolean speaks =
                actor.isMember() && (actsFor(actor, signup.personId) || looksAfter(actor, signup));
        if (!speaks) {
            throw WhyNot.refused(Reason.ONLY_HERSELF);
        }
    }

    private boolean looksAfter(Actor actor, Signup signup) {
        return people.memberOf(signup.personId).isEmpty()
                && (actor.memberId().equals(signup.signedBy) || actor.isStaff());
    }

    private boolean actsFor(Actor actor, UUID person) {
        Optional<UUID> account = people.memberOf(person);
        return account.filter(actor.memberId()::equals).isPresent()
                || people.mayActFor(actor, person, today.date()).isAllowed();
    }
}
