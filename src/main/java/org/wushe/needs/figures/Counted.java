package org.wushe.needs.figures;

import org.wushe.needs.NeedSource;
import org.wushe.needs.NeedStatus;
import org.wushe.needs.Outcome;

/**
 * How many needs have all of this in common.
 *
 * @param outcome null while a need goes on
 * @param parties set of those of the five that act or acted
 */
record Counted(
        String category,
        NeedSource source,
        NeedStatus status,
        Outcome outcome,
        int parties,
        long count) {}
