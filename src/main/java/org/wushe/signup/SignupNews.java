package org.wushe.signup;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;

/**
 * What somebody has to know of her sign-up, or what makes void what she was told before. Fired
 * inside the transaction of the change, once for those who stand together.
 *
 * @param from where it stood before; null for a new one
 * @param signup of the first of them
 * @param accountId her account, else the member who signed her up; null if there is neither
 * @param actor who did it; {@link Actor#CLERK} where a time ran out
 */
public record SignupNews(
        Occasion occasion,
        SignupState from,
        SlotView slot,
        SignupView signup,
        UUID accountId,
        Actor actor,
        Instant at) {}
