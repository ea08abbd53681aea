package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.tenancy.Today;

/**
 * Whose a need is today: its requester's, and theirs who posted it for her as long as their mandate
 * is in force.
 */
@ApplicationScoped
class Owners {

    private final People people;
    private final Today today;

    Owners(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    boolean isOwn(Actor actor, Need need) {
        return NeedPolicy.owns(actor, need)
                && (actor.memberId().equals(need.requesterId)
                        || people.mayActFor(actor, need.personId, today.date()).isAllowed());
    }
}
