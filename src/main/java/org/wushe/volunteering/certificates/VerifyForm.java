package org.wushe.volunteering.certificates;

import java.text.Normalizer;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** The number of a certificate and the last four of its holder's identity number. */
public class VerifyForm {

    @RestForm String number;
    @RestForm String tail;

    /** As it was scanned from the paper; empty if the number was typed. */
    @RestForm String code;

    static VerifyForm of(String number, String code) {
        VerifyForm form = new VerifyForm();
        form.number = number;
        form.code = code;
        return form.tidy();
    }

    /** However typed: full width, small letters, blanks. */
    VerifyForm tidy() {
        number = plain(number);
        tail = plain(tail);
        code = Typed.line(code);
        return this;
    }

    private static String plain(String raw) {
        String typed = Normalizer.normalize(Typed.line(raw), Normalizer.Form.NFKC);
        return typed.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    boolean hasNumber() {
        return number.matches("ZM-[0-9]{4}-[0-9]{4,9}");
    }

    boolean hasTail() {
        return tail.matches("[0-9]{3}[0-9X]");
    }

    public String getCode() {
        return code;
    }

    public String getNumber() {
        return number;
    }

    public String getTail() {
        return tail;
    }
}
