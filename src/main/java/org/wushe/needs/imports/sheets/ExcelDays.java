package org.wushe.needs.imports.sheets;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Excel's day numbers (ECMA-376 part 1, 18.17.4.1). In the 1900 system day 1 is 1900-01-01 and day
 * 60 is a 29 February 1900 that never was; in the 1904 system day 0 is 1904-01-01.
 */
public final class ExcelDays {

    private static final long LAST = 2_958_465;
    private static final LocalDate BEFORE_LEAP_ERROR = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_LEAP_ERROR = LocalDate.of(1899, 12, 30);
    private static final LocalDate SYSTEM_1904 = LocalDate.of(1904, 1, 1);

    private ExcelDays() {}

    /** The date of a day number; empty for day 60, and for what no version of Excel shows. */
    public static Optional<LocalDate> toDate(long day, boolean system1904) {
        if (day < (system1904 ? 0 : 1) || day > LAST || (!system1904 && day == 60)) {
            return Optional.empty();
        }
        LocalDate zero = system1904 ? SYSTEM_1904 : day < 60 ? BEFORE_LEAP_ERROR : AFTER_LEAP_ERROR;
        return Optional.of(zero.plusDays(day));
    }
}
