package org.wushe.signup;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A person took a step with a sign-up. Fired inside the transaction of the step.
 *
 * @param signupId of the first of those who stand together
 * @param personId hers
 * @param seats of all of them
 * @param state where it stands now
 */
public record SignupMoved(
        SignupStep step,
        SlotView slot,
        UUID signupId,
        UUID personId,
        int seats,
        SignupState state,
        Actor actor,
        Instant at)
        implements Deed {

    @Override
    public String action() {
        return "signup." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return slot.id().toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("signup", signupId.toString(), "seats", Integer.toString(seats));
    }
}
