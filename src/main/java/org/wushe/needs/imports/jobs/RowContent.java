package org.wushe.needs.imports.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wushe.needs.imports.ListColumn;
import org.wushe.needs.imports.ListRow;
import org.wushe.needs.imports.ReadRow;
import org.wushe.needs.imports.RowMessage;
import org.wushe.needs.imports.RowMessage.Severity;

/**
 * What is kept sealed of a row.
 *
 * @param shown what was typed, identity numbers masked
 * @param need the need in one form; null when refused or entered
 */
record RowContent(Map<ListColumn, String> shown, List<RowMessage> messages, ListRow need) {

    private static final String UNKNOWN_CATEGORY = "category_unknown";

    static RowContent of(ReadRow row) {
        return new RowContent(row.shown(), row.messages(), row.need().orElse(null));
    }

    /** The same row, found to be a need that is there already. */
    RowContent repeating(String number) {
        List<RowMessage> said = new ArrayList<>(messages);
        said.add(
                new RowMessage(
                        ListColumn.CONTENT.key(),
                        Severity.DUPLICATE,
                        "duplicate_need",
                        List.of(number)));
        return new RowContent(shown, said, need);
    }

    /** What may stay once the need is entered: no name, no number, no address. */
    RowContent entered() {
        return new RowContent(Map.of(), messages, null);
    }

    boolean hasWarning() {
        return messages.stream().anyMatch(message -> message.severity() == Severity.WARNING);
    }

    /** Whether the list's label is none of the community's categories. */
    boolean ofUnknownCategory() {
        return messages.stream().anyMatch(message -> message.key().equals(UNKNOWN_CATEGORY));
    }

    String shown(ListColumn column) {
        return shown.getOrDefault(column, "");
    }
}
