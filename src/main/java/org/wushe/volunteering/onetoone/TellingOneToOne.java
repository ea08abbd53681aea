package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.volunteering.VolunteeringNews;

/**
 * Writes down what happens to a one-to-one help and says whom to tell. What a helper wrote of an
 * elder never travels in a notice or mail; it leads to the page.
 */
@ApplicationScoped
class TellingOneToOne {

    private static final String BUNDLE = "onetoone";
    private static final String OWN = "/me/one-to-one";
    private static final String DESK = "/desk/one-to-one/";

    private final Memberships memberships;
    private final People people;
    private final Event<OneToOneMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    TellingOneToOne(
            Memberships memberships,
            People people,
            Event<OneToOneMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.memberships = memberships;
        this.people = people;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    /** For the audit alone. */
    void note(OneToOneStep step, OneToOneHelp help, Actor by) {
        moved.fire(new OneToOneMoved(step, help.id, help.number, by, clock.instant()));
    }

    /**
     * For the audit and the story.
     *
     * @param helper whom it is about, may be null
     * @param why may be null
     */
    void tell(OneToOneStep step, OneToOneHelp help, UUID helper, String why, Actor by) {
        OneToOneTurn.of(help, step, helper, why, by, clock.instant()).persist();
        note(step, help, by);
    }

    /** Who is in charge, and every coordinator, in case she is away. */
    void desk(String what, OneToOneHelp help, Actor by) {
        Set<UUID> told = new TreeSet<>(Set.of(help.inCharge));
        memberships.holding(Set.of(Role.COORDINATOR)).forEach(one -> told.add(one.id()));
        told.forEach(one -> send(one, what, help, DESK + help.id, by));
    }

    /** The elder, if she has an account. */
    void elder(String what, OneToOneHelp help, Actor by) {
        people.memberOf(help.elderId)
                .ifPresent(member -> send(member, what, help, OWN + "/" + help.id, by));
    }

    void helper(UUID member, String what, OneToOneHelp help, Actor by) {
        send(member, what, help, OWN + "/" + help.id, by);
    }

    /** Whoever has nothing to do with it any more is led to her list. */
    void former(UUID member, String what, OneToOneHelp help, Actor by) {
        send(member, what, help, OWN, by);
    }

    /** Nobody is told what she did herself. */
    private void send(UUID member, String what, OneToOneHelp help, String path, Actor by) {
        if (member != null && !member.equals(by.memberId())) {
            news.fire(new VolunteeringNews(member, BUNDLE, what, help.number, path, null));
        }
    }
}
