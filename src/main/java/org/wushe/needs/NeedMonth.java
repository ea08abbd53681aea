package org.wushe.needs;

import java.time.YearMonth;

/**
 * How many published needs were raised, answered and solved in a month; each figure is the length
 * of the ledger's list behind it.
 */
public record NeedMonth(YearMonth month, long raised, long answered, long solved) {}
