package org.wushe.needs.imports.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** A text table: one sheet without a name. A quoted line break does not start a new line. */
record CsvFile(Path file, CsvDialect dialect) implements SheetFile, Sheet {

    /** What a cell of a workbook can hold. */
    private static final int LONGEST = 32_767;

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public boolean system1904() {
        return false;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void close() {
        // each pass over the lines opens and closes the file
    }

    @Override
    public void lines(LineVisitor visitor) {
        try (CSVParser parser = dialect.format().parse(dialect.open(file))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, parser)) {
                if (!visitor.visit(lineOf(records.next()))) {
                    return;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A quotation that never ends would swallow all further lines: the file is refused instead. */
    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw new UnreadableList(
                    Reason.DAMAGED, broken, String.valueOf(parser.getRecordNumber() + 1));
        }
    }

    private static Line lineOf(CSVRecord values) {
        return new Line(
                Math.toIntExact(values.getRecordNumber()),
                values.stream().map(CsvFile::cell).toList());
    }

    private static Cell cell(String value) {
        return Cell.text(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }
}
