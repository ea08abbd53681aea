package org.wushe.people;

import java.text.Normalizer;
import java.util.Locale;
import org.wushe.shared.IdNumber;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/**
 * What somebody typed to find a person, understood: a whole phone, a whole id number, or a part of
 * a name. Full-width digits, blanks and dashes do not matter.
 *
 * @param value for a phone or an id number as it is kept
 */
record SearchTerm(Kind kind, String value) {

    /** What was understood. */
    enum Kind {
        NOTHING,
        PHONE,
        ID_NUMBER,
        /** Digits, but neither a whole phone nor a right id number. */
        PART_OF_NUMBER,
        NAME
    }

    private static final int NAME_MAX = 40;

    static SearchTerm of(String typed) {
        String line = Typed.line(typed);
        String number = number(line);
        if (line.isEmpty()) {
            return new SearchTerm(Kind.NOTHING, "");
        }
        if (IdNumber.faultOf(number) == IdNumber.Fault.VALID) {
            return new SearchTerm(Kind.ID_NUMBER, number);
        }
        String phone = Typed.phone(line);
        if (phone.matches("1\\d{10}|0\\d{9,11}")) {
            return new SearchTerm(Kind.PHONE, phone);
        }
        return number.matches("\\d+X?")
                ? new SearchTerm(Kind.PART_OF_NUMBER, number)
                : new SearchTerm(Kind.NAME, line.substring(0, Math.min(NAME_MAX, line.length())));
    }

    /** What keeps it from being looked for. */
    FormErrors check(Wording wording) {
        FormErrors errors = FormErrors.none();
        if (kind == Kind.NOTHING) {
            errors.add("typed", wording.say("people", "search_blank"));
        }
        if (kind == Kind.PART_OF_NUMBER) {
            errors.add("typed", wording.say("people", "search_part"));
        }
        return errors;
    }

    /** An id number as it is kept: half-width, no blanks or dashes, X in upper case. */
    static String number(String typed) {
        return Normalizer.normalize(Typed.line(typed), Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
