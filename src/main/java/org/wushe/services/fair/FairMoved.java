package org.wushe.services.fair;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * Something was done on a fair day. Fired inside the transaction of the change.
 *
 * @param number of the fair day
 * @param what the stall's letter, the number called or the reason; null if it is the day as such
 */
public record FairMoved(FairStep step, String number, String what, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "fair." + step.key();
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public Map<String, String> details() {
        return what == null ? Map.of() : Map.of(detail(), what);
    }

    /** Whether nobody can book any more, because it is over or does not take place. */
    public boolean endsBooking() {
        return step == FairStep.CANCELLED || step == FairStep.CLOSED;
    }

    private String detail() {
        return switch (step) {
            case CANCELLED -> "reason";
            case STALL_ADDED, STALL_REMOVED -> "stall";
            default -> "ticket";
        };
    }
}
