package org.wushe.needs.imports.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/**
 * How a text table is written. A byte order mark decides the character set; without one the whole
 * file must be valid UTF-8, else valid GB18030, which is what Excel on a Chinese Windows saves.
 *
 * @param charset the character set
 * @param delimiter comma, semicolon or tab
 */
record CsvDialect(Charset charset, char delimiter) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LINES_LOOKED_AT = 40;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static CsvDialect of(Path file) throws IOException {
        Charset charset = charsetOf(file);
        char best = ',';
        double most = 0;
        for (char delimiter : new char[] {',', ';', '\t'}) {
            CsvDialect dialect = new CsvDialect(charset, delimiter);
            double cells = dialect.cellsPerLine(file);
            if (cells > most) {
                most = cells;
                best = delimiter;
            }
        }
        return new CsvDialect(charset, best);
    }

    /** A reader that fails on a byte that is no text, past the byte order mark. */
    Reader open(Path file) throws IOException {
        Reader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file),
                                charset.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    CSVFormat format() {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** Of the first lines; where a quotation breaks them, of those before. */
    private double cellsPerLine(Path file) throws IOException {
        int lines = 0;
        double cells = 0;
        try (CSVParser parser = format().parse(open(file))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (lines < LINES_LOOKED_AT && records.hasNext()) {
                cells += records.next().size();
                lines++;
            }
        } catch (UncheckedIOException broken) {
            return lines == 0 ? 0 : cells / lines;
        }
        return lines == 0 ? 0 : cells / lines;
    }

    private static Charset charsetOf(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        if (mark == 0xFFFE) {
            return UTF_16LE;
        }
        if (mark == 0xFEFF) {
            return UTF_16BE;
        }
        return Stream.of(UTF_8, GB18030)
                .filter(charset -> decodes(file, charset))
                .findFirst()
                .orElseThrow(() -> new UnreadableList(Reason.NOT_A_SPREADSHEET));
    }

    private static boolean decodes(Path file, Charset charset) {
        char[] buffer = new char[8192];
        try (Reader reader = new CsvDialect(charset, ',').open(file)) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException notSo) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
