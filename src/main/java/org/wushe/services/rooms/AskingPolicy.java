package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;

/** Whether a member may ask for a room. */
@ApplicationScoped
class AskingPolicy {

    private static final String NORM = "room-asks-most";
    private static final String USUALLY = "3";

    private final Today today;

    AskingPolicy(Today today) {
        this.today = today;
    }

    /** Since an ask keeps the room, nobody has more than some that wait for an answer. */
    void requireMayAsk(Room room, Actor actor, Instant now) {
        if (!room.membersAsk) {
            throw new Conflict("rooms", "staff_only");
        }
        int most = Integer.parseInt(today.getPolicy().norms().getOrDefault(NORM, USUALLY));
        if (Booking.waitingOf(actor.memberId(), now) >= most) {
            throw new Conflict("rooms", "asks_many", most);
        }
    }
}
