package org.wushe.needs.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.wushe.needs.imports.sheets.Cell.Kind;

/**
 * Judges one row.
 *
 * <p>Refused: {@code content_missing}, {@code contact_missing}, {@code too_long} (most characters),
 * {@code phone_digits} (digits typed), {@code phone_form}, {@code phone_rounded}, {@code
 * date_form}, {@code date_none}, {@code date_future}, {@code age_none}, {@code id_number_length}
 * (characters typed), {@code id_number_form}, {@code id_number_birth}, {@code id_number_check},
 * {@code id_number_rounded}, {@code id_number_masked}.
 *
 * <p>Warnings: {@code category_unknown} (label), {@code category_missing}, {@code urgency_unknown}
 * (word), {@code consent_unknown} (word), {@code name_missing}, {@code phone_several} (how many),
 * {@code date_missing}, {@code date_old} (date), {@code age_differs} (typed, by the number), {@code
 * place_is_date} (where a spreadsheet has made a date of 3-2).
 *
 * <p>Duplicates: {@code duplicate_row} (row number, serial), {@code duplicate_need} (number).
 */
final class RowRules {

    private static final Map<ListColumn, Integer> LONGEST =
            Map.ofEntries(
                    Map.entry(ListColumn.SERIAL, 40),
                    Map.entry(ListColumn.NAME, 50),
                    Map.entry(ListColumn.BUILDING, 40),
                    Map.entry(ListColumn.UNIT, 40),
                    Map.entry(ListColumn.DOOR, 40),
                    Map.entry(ListColumn.ADDRESS, 200),
                    Map.entry(ListColumn.CATEGORY, 50),
                    Map.entry(ListColumn.CONTENT, 2_000),
                    Map.entry(ListColumn.SOURCE, 50),
                    Map.entry(ListColumn.GROUPS, 200),
                    Map.entry(ListColumn.RECORDER, 50));

    private final ListWords words;
    private final DateRule dates;
    private final PersonRule persons;
    private final ChoiceRule choices;

    RowRules(ListWords words, ReadingRules rules, boolean system1904) {
        this.words = words;
        this.dates = new DateRule(rules.today(), system1904);
        this.persons = new PersonRule(rules.today(), words);
        this.choices = new ChoiceRule(words, rules);
    }

    /** The row in one form; of no use when the notes refuse it. */
    ListRow read(TypedRow typed, Notes notes) {
        requireWhatIsNeeded(typed, notes);
        LocalDate date = dates.read(typed.cell(ListColumn.DATE), notes);
        String idNumber = persons.idNumber(typed.cell(ListColumn.ID_NUMBER), notes);
        OptionalInt age = persons.age(typed.cell(ListColumn.AGE), notes);
        persons.compare(idNumber, age, date, notes);
        String category = typed.line(ListColumn.CATEGORY);
        return new ListRow(
                typed.place(ListColumn.SERIAL),
                typed.line(ListColumn.NAME),
                idNumber,
                age,
                PhoneRule.read(typed.cell(ListColumn.PHONE), notes),
                place(ListColumn.BUILDING, typed, notes),
                place(ListColumn.UNIT, typed, notes),
                place(ListColumn.DOOR, typed, notes),
                typed.line(ListColumn.ADDRESS),
                choices.category(category, notes),
                category,
                typed.text(ListColumn.CONTENT),
                choices.urgent(typed.line(ListColumn.URGENCY), notes),
                typed.line(ListColumn.SOURCE),
                words.labels(typed.line(ListColumn.GROUPS)),
                choices.consent(typed.line(ListColumn.CONSENT), notes),
                date,
                typed.line(ListColumn.RECORDER));
    }

    private void requireWhatIsNeeded(TypedRow typed, Notes notes) {
        if (typed.text(ListColumn.CONTENT).isEmpty()) {
            notes.refuse(ListColumn.CONTENT, "content_missing");
        }
        if (typed.line(ListColumn.PHONE).isEmpty()
                && typed.line(ListColumn.ADDRESS).isEmpty()
                && typed.line(ListColumn.BUILDING).isEmpty()
                && typed.line(ListColumn.DOOR).isEmpty()) {
            notes.refuse(ListColumn.PHONE, "contact_missing");
        }
        if (typed.line(ListColumn.NAME).isEmpty()) {
            notes.warn(ListColumn.NAME, "name_missing");
        }
        LONGEST.forEach((column, most) -> refuseOverlong(column, most, typed, notes));
    }

    private static void refuseOverlong(ListColumn column, int most, TypedRow typed, Notes notes) {
        String text = typed.text(column);
        if (text.codePointCount(0, text.length()) > most) {
            notes.refuse(column, "too_long", String.valueOf(most));
        }
    }

    private String place(ListColumn column, TypedRow typed, Notes notes) {
        if (typed.cell(column).kind() == Kind.DATE) {
            notes.warn(column, "place_is_date", typed.line(column));
        }
        return words.withoutEnding(column, typed.place(column));
    }
}
