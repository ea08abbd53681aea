package org.wushe.needs.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wushe.needs.imports.ListColumn;
import org.wushe.needs.imports.ReadRow;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.needs.imports.RowMessage;
import org.wushe.needs.imports.RowMessage.Severity;
import org.wushe.shared.Masks;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** Lists and their rows in the reader's words. Call inside a transaction. */
@ApplicationScoped
class ImportPages {

    static final int PAGE = 50;
    private static final int LATEST = 20;

    private final RowSeal seal;
    private final Wording wording;

    ImportPages(RowSeal seal, Wording wording) {
        this.seal = seal;
        this.wording = wording;
    }

    List<JobView> latest() {
        return ImportJob.latest(LATEST).stream().map(JobView::from).toList();
    }

    static ImportJob job(UUID id) {
        return ImportJob.ofId(id).orElseThrow(Missing::new);
    }

    /** The rows behind a line, one page of them. */
    Rows rows(UUID job, RowFilter filter, int after) {
        List<ImportRow> found = ImportRow.after(job, filter, after, PAGE + 1);
        List<ImportRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        int next = found.size() > PAGE ? shown.get(PAGE - 1).line : 0;
        return new Rows(shown.stream().map(this::row).toList(), filter, next, after > 0);
    }

    /** The rows that were left out, as the report wants them; read by the page. */
    Iterable<ReadRow> leftOut(UUID job) {
        return () ->
                new PagedRows(
                        line -> ImportRow.after(job, RowFilter.LEFT_OUT, line, PAGE * 10),
                        this::asRead);
    }

    String message(String key, List<String> args) {
        return wording.say("imports", "row_" + key, args.toArray());
    }

    private ReadRow asRead(ImportRow row) {
        RowContent content = seal.open(row);
        return new ReadRow(
                row.line, "", row.verdict, Optional.empty(), content.shown(), content.messages());
    }

    private RowView row(ImportRow row) {
        RowContent content = seal.open(row);
        return new RowView(
                row.line,
                verdict(row),
                Masks.name(content.shown(ListColumn.NAME).strip()),
                content.shown(ListColumn.CATEGORY),
                content.shown(ListColumn.CONTENT),
                content.messages().stream().map(message -> note(message, content.shown())).toList(),
                row.needNumber);
    }

    private static String verdict(ImportRow row) {
        if (row.verdict == Verdict.ACCEPTED && row.needNumber != null) {
            return "ENTERED";
        }
        return row.warned ? "WARNED" : row.verdict.name();
    }

    /** Quotes the cell that was refused; a warning quotes in its own words. */
    private RowView.Note note(RowMessage message, Map<ListColumn, String> shown) {
        boolean refused = message.severity() == Severity.REFUSED;
        String field = wording.say("imports", "field_" + message.field());
        String typed =
                shown.entrySet().stream()
                        .filter(entry -> entry.getKey().key().equals(message.field()))
                        .map(Map.Entry::getValue)
                        .filter(value -> refused)
                        .filter(value -> !message.field().equals(ListColumn.CONTENT.key()))
                        .findFirst()
                        .orElse("");
        String label =
                typed.isBlank()
                        ? wording.say("imports", "note", field)
                        : wording.say("imports", "note_typed", field, typed);
        return new RowView.Note(label, message(message.key(), message.args()), refused);
    }

    /**
     * One page of rows.
     *
     * @param next the line behind which the following page begins, 0 on the last
     */
    public record Rows(List<RowView> list, RowFilter filter, int next, boolean further) {}
}
