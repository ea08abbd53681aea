package org.wushe.needs.imports.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** What a file is, and text tables in every way they are saved. */
class SheetFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsTextWithoutAMark(String charset) throws IOException {
        assertThat(texts("姓名,电话\n周建国,139\n".getBytes(charset)))
                .containsExactly(List.of("姓名", "电话"), List.of("周建国", "139"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextWithAMark(String charset) throws IOException {
        assertThat(texts("\uFEFF姓名,电话\n周建国,139\n".getBytes(charset)))
                .containsExactly(List.of("姓名", "电话"), List.of("周建国", "139"));
    }

    @Test
    void oneByteAtTheVeryEndDecidesTheCharacterSet() throws IOException {
        String long8 = "a,b\n".repeat(600_000);

        List<List<String>> lines = texts((long8 + "周,建").getBytes(GB18030));

        assertThat(lines.get(600_000)).containsExactly("周", "建");
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text =
                "a;,;b\n".replace(";,;", delimiter).repeat(3) + "\"x, y; z\"" + delimiter + "2";

        assertThat(texts(text.getBytes(UTF_8)).get(3)).containsExactly("x, y; z", "2");
    }

    @Test
    void aFullWidthCommaDividesNothing() throws IOException {
        assertThat(texts("a,b，c\n".getBytes(UTF_8)).get(0)).containsExactly("a", "b，c");
    }

    @Test
    void aQuotedBreakStaysInItsCellAndCountsAsOneLine() throws IOException {
        List<Line> lines = lines("a,\"b\r\nc\"\"d\"\"\"\r\n\r\ne,f\r\n".getBytes(UTF_8));

        assertThat(lines.get(0).cell(1).text()).isEqualTo("b\r\nc\"d\"");
        assertThat(lines.get(2).number()).isEqualTo(3);
        assertThat(lines.get(2).cell(7)).isEqualTo(Cell.BLANK);
    }

    @Test
    void aQuotationWithoutEndDoesNotSwallowTheRest() throws IOException {
        UnreadableList refusal = refusal("a,b\n1,\"2\n3,4\n5,6\n".getBytes(UTF_8));

        assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refusal.args()).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>1</td></tr></table></html>",
                "  \n<!DOCTYPE html><p>",
                "<?xml version=\"1.0\"?><Workbook/>",
                "%PDF-1.7\nabc",
                "{\\rtf1 abc}",
                "\u0089PNG\r\n\u001a\n\0\0",
                "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF",
                "a,b\n\u00FF\u00FF,1"
            })
    void refusesWhatIsNoTable(String content) throws IOException {
        assertThat(refusal(content.getBytes(ISO_8859_1)).reason())
                .isEqualTo(Reason.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, OLD_EXCEL",
        "EncryptedPackage, PROTECTED",
        "WordDocument, NOT_A_SPREADSHEET"
    })
    void tellsOldOfficeFilesApart(String stream, Reason reason) throws IOException {
        byte[] ole =
                ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                                + "\0".repeat(1024)
                                + new String(stream.getBytes(UTF_16LE), ISO_8859_1))
                        .getBytes(ISO_8859_1);

        assertThat(refusal(ole).reason()).isEqualTo(reason);
    }

    @Test
    void refusesHtmlInWideCharacters() throws IOException {
        assertThat(refusal("\uFEFF<html>".getBytes(UTF_16BE)).reason())
                .isEqualTo(Reason.NOT_A_SPREADSHEET);
    }

    @Test
    void refusesNothingAndTooMuch() throws IOException {
        assertThat(refusal(new byte[0]).reason()).isEqualTo(Reason.EMPTY);

        Path file = Files.write(folder.resolve("big"), new byte[(1 << 20) + 1]);
        UnreadableList refusal =
                catchThrowableOfType(
                        UnreadableList.class,
                        () -> SheetFile.open(file, new SheetLimits(1 << 20, 1, 1)));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.args()).containsExactly("1");
    }

    private UnreadableList refusal(byte[] content) {
        return catchThrowableOfType(UnreadableList.class, () -> lines(content));
    }

    private List<List<String>> texts(byte[] content) throws IOException {
        return lines(content).stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private List<Line> lines(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), content);
        List<Line> lines = new ArrayList<>();
        try (SheetFile sheets = SheetFile.open(file, SheetLimits.DEFAULT)) {
            sheets.sheets().get(0).lines(lines::add);
        }
        return lines;
    }
}
