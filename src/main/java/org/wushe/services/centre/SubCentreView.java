package org.wushe.services.centre;

import java.time.Instant;
import java.util.List;

/**
 * A sub-centre as pages show it.
 *
 * @param opened whether it works at all by now
 * @param openUntil null if it is closed now
 * @param opensAt when it opens next; null if it is open, or will not be soon
 * @param holidays whether it is open on public holidays
 */
public record SubCentreView(
        SubCentreKind kind,
        boolean opened,
        String place,
        String phone,
        Instant openUntil,
        Instant opensAt,
        List<WeekLine> week,
        boolean holidays,
        List<Offer> offers) {}
