package org.wushe.volunteering.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.identity.RoleChanged;
import org.wushe.volunteering.VolunteeringNews;

/**
 * Tells of the steps of pairings. Whoever is no social worker any more reads no pairings, so the
 * coordinators hear in her place.
 */
@ApplicationScoped
class TellingPairings {

    private static final String BUNDLE = "pairing";
    private static final String WITHDRAWN = "identity.role_withdrawn";

    private final Memberships memberships;
    private final CheckingPairings checking;
    private final Event<PairingMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    TellingPairings(
            Memberships memberships,
            CheckingPairings checking,
            Event<PairingMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.memberships = memberships;
        this.checking = checking;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    void tell(PairingStep step, Pairing pairing, Actor by) {
        moved.fire(new PairingMoved(step, pairing.id, pairing.number, by, clock.instant()));
    }

    void sendBoth(String step, Pairing pairing, Actor by, String note) {
        send(pairing.workerId, step, pairing, by, note);
        send(pairing.volunteerMemberId, step, pairing, by, note);
    }

    void send(UUID member, String step, Pairing pairing, Actor by, String note) {
        String desk = "/desk/pairings/" + pairing.id;
        if (!member.equals(pairing.workerId)) {
            send(member, step, pairing, by, "/me/pairings", note);
        } else if (checking.isWorker(member)) {
            send(member, step, pairing, by, desk, note);
        } else {
            tellCoordinators(step, pairing, by, note);
        }
    }

    /** Her pairings wait for somebody who reviews them or takes them back. */
    void gone(@Observes RoleChanged changed) {
        if (changed.role() == Role.SOCIAL_WORKER && changed.action().equals(WITHDRAWN)) {
            Pairing.ledBy(changed.memberId())
                    .forEach(
                            one ->
                                    tellCoordinators(
                                            "pairing_worker_gone", one, changed.actor(), null));
        }
    }

    private void tellCoordinators(String step, Pairing pairing, Actor by, String note) {
        memberships.holding(Set.of(Role.COORDINATOR)).stream()
                .map(MemberRole::id)
                .distinct()
                .forEach(one -> send(one, step, pairing, by, "/desk/pairings/" + pairing.id, note));
    }

    /** Nobody is told what she did herself. */
    private void send(
            UUID member, String step, Pairing pairing, Actor by, String path, String note) {
        if (!member.equals(by.memberId())) {
            news.fire(new VolunteeringNews(member, BUNDLE, step, pairing.number, path, note));
        }
    }
}
