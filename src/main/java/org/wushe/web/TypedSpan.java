package org.wushe.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day and two times of day as somebody typed them, in the fields date, from and to. */
public record TypedSpan(String date, String from, String to) {

    /**
     * Real, in order and ahead; what is not is told at its field.
     *
     * @param bundle with the words date_blank, from_blank, to_blank, to_order and date_past
     */
    public FormErrors check(FormErrors errors, LocalDateTime now, String bundle, Wording wording) {
        boolean dated = reads(() -> LocalDate.parse(date), "date", errors, bundle, wording);
        boolean timed = reads(() -> LocalTime.parse(from), "from", errors, bundle, wording);
        timed &= reads(() -> LocalTime.parse(to), "to", errors, bundle, wording);
        if (timed && !LocalTime.parse(to).isAfter(LocalTime.parse(from))) {
            errors.add("to", wording.say(bundle, "to_order"));
        } else if (dated && timed && !startOn(day()).isAfter(now)) {
            errors.add("date", wording.say(bundle, "date_past"));
        }
        return errors;
    }

    private static boolean reads(
            Runnable reading, String field, FormErrors errors, String bundle, Wording wording) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException notRead) {
            errors.add(field, wording.say(bundle, field + "_blank"));
            return false;
        }
    }

    public LocalDate day() {
        return LocalDate.parse(date);
    }

    public LocalDateTime startOn(LocalDate day) {
        return day.atTime(LocalTime.parse(from));
    }

    public LocalDateTime endOn(LocalDate day) {
        return day.atTime(LocalTime.parse(to));
    }
}
