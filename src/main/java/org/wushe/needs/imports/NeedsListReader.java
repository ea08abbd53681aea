package org.wushe.needs.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wushe.needs.imports.HeaderSearch.Found;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.needs.imports.RowMessage.Severity;
import org.wushe.needs.imports.sheets.Line;
import org.wushe.needs.imports.sheets.SheetFile;
import org.wushe.needs.imports.sheets.UnreadableList;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/**
 * Reads a needs list, XLSX or text table. Goes through the rows twice, first only to count them, so
 * that a file with too many rows or with damage at its end gives out no row at all. Holds one row
 * at a time, and a hash of each.
 */
public final class NeedsListReader {

    private final ListWords words = ListWords.shipped();
    private final ReadingRules rules;
    private final RowSink sink;
    private final DuplicateFinder duplicates = new DuplicateFinder();
    private final Tally tally = new Tally();

    private NeedsListReader(ReadingRules rules, RowSink sink) {
        this.rules = rules;
        this.sink = sink;
    }

    /**
     * Reads the file and gives every row with a need to the sink, in the order of the file.
     *
     * @throws UnreadableList when the file is no list; the sink has then been given nothing
     * @throws java.io.UncheckedIOException when the disk fails
     */
    public static ReadingSummary read(Path file, ReadingRules rules, RowSink sink) {
        return new NeedsListReader(rules, sink).read(file);
    }

    private ReadingSummary read(Path file) {
        try (SheetFile sheets = SheetFile.open(file, rules.limits())) {
            List<Found> found = new HeaderSearch(words).in(sheets.sheets());
            Found list = found.get(0);
            RowSorter sorter = new RowSorter(list.header(), words);
            sink.starting(count(list, sorter));
            RowRules rowRules = new RowRules(words, rules, sheets.system1904());
            list.sheet()
                    .lines(
                            line -> {
                                take(line, list.header(), sorter, rowRules);
                                return true;
                            });
            return tally.summary(found);
        }
    }

    private int count(Found list, RowSorter sorter) {
        int[] rows = {0};
        list.sheet()
                .lines(
                        line -> {
                            rows[0] += sorter.isNeed(line) ? 1 : 0;
                            return rows[0] <= rules.maxRows();
                        });
        if (rows[0] > rules.maxRows()) {
            throw new UnreadableList(Reason.TOO_MANY_ROWS, String.valueOf(rules.maxRows()));
        }
        return rows[0];
    }

    private void take(Line line, Header header, RowSorter sorter, RowRules rowRules) {
        if (!line.isBlank()) {
            tally.line(line);
        }
        if (sorter.isNeed(line)) {
            ReadRow row = judge(line, header, rowRules);
            tally.row(row);
            sink.take(row);
        }
    }

    private ReadRow judge(Line line, Header header, RowRules rowRules) {
        TypedRow typed = new TypedRow(header.cells(line), words);
        Notes notes = new Notes();
        ListRow need = rowRules.read(typed, notes);
        boolean refused = notes.has(Severity.REFUSED);
        if (!refused) {
            noteDuplicate(need, line.number(), notes);
        }
        Verdict verdict =
                refused
                        ? Verdict.REFUSED
                        : notes.has(Severity.DUPLICATE) ? Verdict.DUPLICATE : Verdict.ACCEPTED;
        return new ReadRow(
                line.number(),
                need.serial(),
                verdict,
                refused ? Optional.empty() : Optional.of(need),
                typed.shown(),
                notes.all());
    }

    private void noteDuplicate(ListRow need, int number, Notes notes) {
        Optional<DuplicateFinder.First> first = duplicates.firstOf(need, number);
        if (first.isPresent()) {
            notes.duplicate(
                    ListColumn.CONTENT,
                    "duplicate_row",
                    String.valueOf(first.get().rowNumber()),
                    first.get().serial());
            return;
        }
        rules.known()
                .numberOf(need)
                .ifPresent(known -> notes.duplicate(ListColumn.CONTENT, "duplicate_need", known));
    }
}
