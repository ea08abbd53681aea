package org.wushe.signup;

import java.time.Instant;
import java.util.Locale;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A leader changed a slot. Fired inside the transaction of the change. */
public record SlotMoved(SlotStep step, SlotView slot, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "slot." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return slot.id().toString();
    }
}
