package org.wushe.volunteering.checkin;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * Somebody was noted at a shift.
 *
 * @param seen when she was seen, which without network is before it was noted here
 */
public record ShiftMarked(
        MarkKind kind,
        How how,
        String project,
        UUID signupId,
        Instant seen,
        Actor actor,
        Instant at)
        implements Deed {

    @Override
    public String action() {
        return "shift." + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return project;
    }

    @Override
    public Map<String, String> details() {
        String noted = how.name().toLowerCase(Locale.ROOT);
        return how == How.OFFLINE
                ? Map.of("signup", signupId.toString(), "how", noted, "seen", seen.toString())
                : Map.of("signup", signupId.toString(), "how", noted);
    }
}
