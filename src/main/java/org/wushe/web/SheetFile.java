package org.wushe.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a file to be taken along: rows of texts and numbers. No cell starts a formula. Whoever
 * makes one lets its last row say who took it out and when.
 */
public final class SheetFile {

    private SheetFile() {}

    public static byte[] xlsx(String sheetName, List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wushe", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            for (int line = 0; line < rows.size(); line++) {
                put(sheet, line, rows.get(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Comma, UTF-8 with byte order mark, CRLF. */
    public static byte[] csv(List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            CSVPrinter printer = CSVFormat.EXCEL.print(writer);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(SheetFile::safe).toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            Object cell = row.get(column);
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.inlineString(line, column, safe(cell).toString());
            }
        }
    }

    private static Object safe(Object cell) {
        return cell instanceof Number ? cell : SafeCell.of(cell == null ? "" : cell.toString());
    }
}
