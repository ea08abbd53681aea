package org.wushe.volunteering.hours;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * Hours took a step.
 *
 * @param before minutes that stood so far, null if none did
 * @param after minutes that stand now, null if none do
 */
public record HoursMoved(
        HoursStep step,
        UUID hoursId,
        UUID volunteerId,
        Integer before,
        Integer after,
        Actor actor,
        Instant at)
        implements Deed {

    @Override
    public String action() {
        return "hours." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return hoursId.toString();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        if (before != null) {
            details.put("minutes_before", before.toString());
        }
        if (after != null) {
            details.put("minutes", after.toString());
        }
        return details;
    }
}
