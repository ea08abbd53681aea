package org.wushe.needs.imports.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** An XLSX workbook or a text table, told apart by content and never by name. */
public interface SheetFile extends AutoCloseable {

    /** In the order of the workbook; one sheet for a text table. */
    List<Sheet> sheets();

    /** Whether day numbers count from 1904. */
    boolean system1904();

    @Override
    void close();

    /**
     * Opens a file.
     *
     * @throws UnreadableList when it is no such file, is broken or passes a limit
     * @throws UncheckedIOException when the disk fails
     */
    static SheetFile open(Path file, SheetLimits limits) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new UnreadableList(
                        Reason.TOO_LARGE, String.valueOf(limits.fileBytes() >> 20));
            }
            return switch (FileKind.of(file)) {
                case WORKBOOK -> XlsxFile.open(file, limits);
                case TEXT -> new CsvFile(file, CsvDialect.of(file));
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
