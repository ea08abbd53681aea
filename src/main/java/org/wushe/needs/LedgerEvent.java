package org.wushe.needs;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What happened to published needs in a month, as the community's home counts it. */
public enum LedgerEvent {
    RAISED("clock.submittedAt"),
    ANSWERED("answeredAt"),
    SOLVED("ending.closedAt");

    private final String when;

    LedgerEvent(String when) {
        this.when = when;
    }

    /** As it stands in an address. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LedgerEvent> of(String key) {
        return Arrays.stream(values()).filter(event -> event.getKey().equals(key)).findFirst();
    }

    /** The condition on a need, between :from and :to. */
    String condition() {
        String inTime = when + " >= :from and " + when + " < :to";
        return this == SOLVED ? "ending.solved = true and " + inTime : inTime;
    }

    /** From the month's first instant in the zone to the next month's. */
    static Map<String, Object> within(YearMonth month, ZoneId zone) {
        return Map.of(
                "from", month.atDay(1).atStartOfDay(zone).toInstant(),
                "to", month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
