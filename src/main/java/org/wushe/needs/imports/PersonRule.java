package org.wushe.needs.imports;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.wushe.needs.imports.sheets.Cell;
import org.wushe.needs.imports.sheets.Cell.Kind;
import org.wushe.shared.IdNumber;
import org.wushe.shared.IdNumber.Fault;

/** Identity number (GB 11643, 18 characters) and age, and whether they agree. */
final class PersonRule {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}(\\.0+)?");
    private static final int OLDEST = 130;

    /** Digits a spreadsheet keeps of a number; the others have become zeros. */
    private static final int EXACT_DIGITS = 15;

    /** Age by the old count (xusui) is up to two years above the completed years. */
    private static final int OLD_COUNT = 2;

    private final LocalDate today;
    private final ListWords words;

    PersonRule(LocalDate today, ListWords words) {
        this.today = today;
        this.words = words;
    }

    /** Blanks and dashes taken out of a typed number; for showing it masked too. */
    static String bare(String typed) {
        return DECORATION.matcher(Plain.halfWidth(typed)).replaceAll("");
    }

    /** The number, upper case; empty when none is given or it is refused. */
    String idNumber(Cell cell, Notes notes) {
        String typed = bare(cell.text());
        if (typed.isEmpty()) {
            return "";
        }
        String fault = fault(cell, typed);
        if (!fault.isEmpty()) {
            notes.refuse(ListColumn.ID_NUMBER, fault, String.valueOf(typed.length()));
            return "";
        }
        return new IdNumber(typed).value();
    }

    private String fault(Cell cell, String typed) {
        if (typed.contains("*")) {
            return "id_number_masked";
        }
        if ((cell.kind() == Kind.NUMBER && typed.length() > EXACT_DIGITS)
                || PhoneRule.ROUNDED.matcher(typed).matches()) {
            return "id_number_rounded";
        }
        return switch (IdNumber.faultOf(typed)) {
            case LENGTH -> "id_number_length";
            case CHARACTERS -> "id_number_form";
            case BIRTH -> "id_number_birth";
            case CHECK_DIGIT -> "id_number_check";
            case VALID -> new IdNumber(typed).birth().isAfter(today) ? "id_number_birth" : "";
        };
    }

    OptionalInt age(Cell cell, Notes notes) {
        String typed = words.withoutEnding(ListColumn.AGE, Plain.code(cell.text()));
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        int age = AGE.matcher(typed).matches() ? Integer.parseInt(typed.split("\\.")[0]) : -1;
        if (age < 0 || age > OLDEST) {
            notes.refuse(ListColumn.AGE, "age_none");
            return OptionalInt.empty();
        }
        return OptionalInt.of(age);
    }

    /** A difference the old way of counting does not explain. */
    void compare(String idNumber, OptionalInt age, LocalDate on, Notes notes) {
        if (idNumber.isEmpty() || age.isEmpty() || IdNumber.faultOf(idNumber) != Fault.VALID) {
            return;
        }
        int completed = new IdNumber(idNumber).ageOn(on);
        if (age.getAsInt() < completed || age.getAsInt() > completed + OLD_COUNT) {
            notes.warn(
                    ListColumn.AGE,
                    "age_differs",
                    String.valueOf(age.getAsInt()),
                    String.valueOf(completed));
        }
    }
}
