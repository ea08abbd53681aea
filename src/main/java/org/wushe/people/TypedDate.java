package org.wushe.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as a date field sends it. */
final class TypedDate {

    private TypedDate() {}

    /** Empty if it is no day that exists. */
    static Optional<LocalDate> of(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Whether it is a day, and not after another. */
    static boolean isUntil(String typed, LocalDate last) {
        return of(typed).filter(day -> !day.isAfter(last)).isPresent();
    }
}
