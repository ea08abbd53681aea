package org.wushe.volunteering.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days a certificate covers, as the community's clocks show them.
 *
 * @param from null for all before to
 * @param to the last day; null for all since from
 */
@Embeddable
record Period(
        @Column(name = "period_from", updatable = false) LocalDate from,
        @Column(name = "period_to", updatable = false) LocalDate to) {

    static final Period ALL = new Period(null, null);

    private static final LocalDate NEVER = LocalDate.of(9000, 1, 1);

    /** An embedded pair of nulls is read back as nothing. */
    static Period of(Period kept) {
        return kept == null ? ALL : kept;
    }

    boolean isOrdered() {
        return from == null || to == null || !from.isAfter(to);
    }

    Instant start(ZoneId zone) {
        return from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
    }

    /** The first instant behind it. */
    Instant end(ZoneId zone) {
        return (to == null ? NEVER : to.plusDays(1)).atStartOfDay(zone).toInstant();
    }

    /** Whether it leaves anything out. */
    public boolean isGiven() {
        return from != null || to != null;
    }
}
