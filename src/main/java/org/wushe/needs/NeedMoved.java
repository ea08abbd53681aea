package org.wushe.needs;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A need took a step. Fired inside the transaction of the step.
 *
 * @param requesterId member the need is for, null if she has no account
 * @param inChargeId member newly in charge of a part, null at every other step
 * @param note what the requester is told: a reason, progress or result; may be null
 * @param more what else the audit keeps of the step, by name
 */
public record NeedMoved(
        NeedStep step,
        UUID needId,
        String number,
        String category,
        Party party,
        UUID requesterId,
        UUID inChargeId,
        String note,
        Map<String, String> more,
        Actor actor,
        Instant at)
        implements Deed {

    @Override
    public String action() {
        return "need." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(more);
        details.put("category", category);
        if (party != null) {
            details.put("party", party.name());
        }
        return details;
    }
}
