package org.wushe.needs.figures;

/**
 * How long it took, in hours; the middle one of all. Null where nothing came to it yet.
 *
 * @param answered how many had a first answer
 * @param inTime how many of these in time
 * @param ended how many came to an end of which the requester was asked
 * @param rated how many requesters said how satisfied they are
 * @param satisfaction their average, 1 to 5
 */
record Spent(
        long answered,
        long inTime,
        Double hoursToAnswer,
        long ended,
        Double hoursToEnd,
        long rated,
        Double satisfaction) {}
