package org.wushe.needs.imports.jobs;

import org.wushe.needs.ToldNeed;
import org.wushe.needs.Urgency;
import org.wushe.needs.imports.ListRow;
import org.wushe.people.PersonDetails;

/** A row of a list said in the words of the needs room. */
final class ListedNeed {

    private ListedNeed() {}

    static ToldNeed of(RowContent content) {
        ListRow row = content.need();
        NeedWords words = NeedWords.shipped();
        String place = orNull(words.place(row));
        return new ToldNeed(
                new PersonDetails(
                        row.name(),
                        orNull(row.phone()),
                        orNull(row.idNumber()),
                        row.age().isPresent() ? row.age().getAsInt() : null,
                        place),
                row.category(),
                content.ofUnknownCategory() ? row.categoryTyped() : null,
                row.urgent() ? Urgency.URGENT : Urgency.ORDINARY,
                words.source(row.source()),
                row.content(),
                place,
                row.mayBePublished(),
                orNull(row.recorder()),
                row.date(),
                row.fingerprints());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
