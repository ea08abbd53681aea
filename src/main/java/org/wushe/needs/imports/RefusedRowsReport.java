package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.needs.imports.RowMessage.Severity;
import org.wushe.web.SafeCell;

/**
 * The rows that were not imported, with what was typed and why, to be put right and sent again.
 * Identity numbers stay masked and have to be typed anew. No cell starts a formula: what begins
 * with an equals, plus, minus or at sign is given a leading apostrophe, which the reader takes away
 * again.
 */
public final class RefusedRowsReport {

    private static final int ROWS_HELD = 500;

    private final ReportTexts texts;

    private RefusedRowsReport(ReportTexts texts) {
        this.texts = texts;
    }

    /**
     * Writes refused rows and duplicates as XLSX, the others are left out; the stream stays open.
     */
    public static void writeXlsx(OutputStream out, ReportTexts texts, Iterable<ReadRow> rows)
            throws IOException {
        RefusedRowsReport report = new RefusedRowsReport(texts);
        Workbook workbook = new Workbook(out, "Wushe", "1.0");
        Worksheet sheet = workbook.newWorksheet(texts.sheet());
        int line = 0;
        put(sheet, line++, report.header());
        for (ReadRow row : rows) {
            if (row.verdict() != Verdict.ACCEPTED) {
                put(sheet, line++, report.cells(row));
                if (line % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
        }
        workbook.finish();
    }

    /** As {@link #writeXlsx}, as a text table: comma, UTF-8 with byte order mark, CRLF. */
    public static void writeCsv(OutputStream out, ReportTexts texts, Iterable<ReadRow> rows)
            throws IOException {
        RefusedRowsReport report = new RefusedRowsReport(texts);
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.EXCEL.print(writer);
        printer.printRecord(report.header());
        for (ReadRow row : rows) {
            if (row.verdict() != Verdict.ACCEPTED) {
                printer.printRecord(report.cells(row));
            }
        }
        printer.flush();
    }

    private static void put(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(line, i, cells.get(i));
        }
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of(texts.row(), texts.reason()));
        cells.addAll(texts.headings().values());
        return cells;
    }

    private List<String> cells(ReadRow row) {
        String reasons =
                row.messages().stream()
                        .filter(message -> message.severity() != Severity.WARNING)
                        .map(message -> texts.message().apply(message.key(), message.args()))
                        .collect(Collectors.joining("\n"));
        List<String> cells =
                new ArrayList<>(List.of(String.valueOf(row.number()), SafeCell.of(reasons)));
        texts.headings().keySet().forEach(column -> cells.add(SafeCell.of(row.shownValue(column))));
        return cells;
    }
}
