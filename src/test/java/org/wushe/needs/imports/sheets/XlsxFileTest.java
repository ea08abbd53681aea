package org.wushe.needs.imports.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.needs.imports.sheets.Cell.Kind;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** Workbooks made by hand, good ones and bad ones. */
class XlsxFileTest {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    @TempDir private Path folder;

    XlsxFileTest() {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='"
                        + RELATIONS
                        + "'><sheets><sheet name='S' sheetId='1' r:id='rId9'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId9' Target='/xl/worksheets/one.xml'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='165' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='165'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>one</t></si><si><r><t>two</t></r><r><t> parts</t></r>"
                        + "<rPh sb='0' eb='1'><t>reading</t></rPh></si><si><t>a_x000D_b</t></si></sst>");
    }

    @ParameterizedTest
    @CsvSource({
        "<c t='s'><v>0</v></c>, one, TEXT",
        "<c t='s'><v>1</v></c>, two parts, TEXT",
        "<c t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c>, inline, TEXT",
        "<c t='str'><f>A1</f><v>formula</v></c>, formula, TEXT",
        "<c t='b'><v>1</v></c>, TRUE, TEXT",
        "<c t='e'><v>#REF!</v></c>, '', TEXT",
        "<c t='d'><v>2026-01-28T00:00:00</v></c>, 2026-01-28, DATE",
        "<c><v>1.3947715194E10</v></c>, 13947715194, NUMBER",
        "<c><v>4.0</v></c>, 4, NUMBER",
        "<c s='0'><v>46050</v></c>, 46050, NUMBER",
        "<c s='1'><v>46050.75</v></c>, 2026-01-28, DATE",
        "<c s='2'><v>46050</v></c>, 2026-01-28, DATE",
        "<c s='1'><v>60</v></c>, 60, NUMBER",
        "<c><v>1E999999999</v></c>, 1E999999999, TEXT",
        "<c/>, '', TEXT"
    })
    void readsEveryTypeOfCell(String cell, String text, Kind kind) throws IOException {
        assertThat(lines("<row>" + cell + "</row>").get(0).cell(0)).isEqualTo(new Cell(text, kind));
    }

    @Test
    void decodesWhatXmlCannotHold() throws IOException {
        assertThat(lines("<row><c t='s'><v>2</v></c></row>").get(0).cell(0).text())
                .isEqualTo("a\rb");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        parts.compute(
                "xl/workbook.xml",
                (part, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

        assertThat(lines("<row><c s='1'><v>44588</v></c></row>").get(0).cell(0).text())
                .isEqualTo("2026-01-28");
    }

    @Test
    void keepsPlacesOfCellsAndNumbersOfLines() throws IOException {
        List<Line> lines =
                lines(
                        "<row r='3'><c r='C3'><v>5</v></c><c><v>6</v></c></row>"
                                + "<row><c r='AA4'><v>7</v></c></row>");

        assertThat(lines.get(0).number()).isEqualTo(3);
        assertThat(lines.get(0).cell(0).isBlank()).isTrue();
        assertThat(lines.get(0).cell(2).text() + lines.get(0).cell(3).text()).isEqualTo("56");
        assertThat(lines.get(1).number()).isEqualTo(4);
        assertThat(lines.get(1).cell(26).text()).isEqualTo("7");
    }

    @Test
    void leavesOutColumnsFarOut() throws IOException {
        List<Line> lines = lines("<row><c r='ZZZZZZZ1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>");

        assertThat(lines.get(0).cells()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t='s'><v>2000000000</v></c></row>",
                "<row><c t='s'><v>x</v></c></row>",
                "<row r='5'/><row r='5'/>",
                "<row r='1048577'/>",
                "<row><c><v>1</c></row>",
                "<row><c t='str'><v>&lol;</v></c></row>"
            })
    void refusesBrokenSheets(String rows) {
        assertThat(refusal(rows, SheetLimits.DEFAULT).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void doesNotOpenWhatAnEntityPointsTo() {
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><sst><si><t>&e;</t></si></sst>");

        assertThat(refusal("<row><c t='s'><v>0</v></c></row>", SheetLimits.DEFAULT).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void stopsAZipBomb() {
        SheetLimits limits = new SheetLimits(1 << 20, 1 << 20, 1000);

        assertThat(refusal("<row/>".repeat(400_000), limits).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void stopsAValueThatNeverEnds() {
        assertThat(
                        refusal(
                                        "<row><c t='str' x='" + "a".repeat(3 << 20) + "'/></row>",
                                        SheetLimits.DEFAULT)
                                .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void stopsATableOfTextsTooBigToHold() {
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si><t>abcd</t></si>".repeat(51) + "</sst>");

        assertThat(refusal("", new SheetLimits(1 << 20, 1 << 20, 1000)).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesHalfAFileAndAnotherKindOfZip() throws IOException {
        byte[] whole = Files.readAllBytes(file("<row/>"));
        Path half = Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(reason(half)).isEqualTo(Reason.DAMAGED);
        parts.remove("xl/workbook.xml");
        assertThat(reason(file("<row/>"))).isEqualTo(Reason.NOT_A_SPREADSHEET);
    }

    private Reason reason(Path file) {
        return catchThrowableOfType(
                        UnreadableList.class, () -> SheetFile.open(file, SheetLimits.DEFAULT))
                .reason();
    }

    private UnreadableList refusal(String rows, SheetLimits limits) {
        return catchThrowableOfType(UnreadableList.class, () -> lines(rows, limits));
    }

    private List<Line> lines(String rows) throws IOException {
        return lines(rows, SheetLimits.DEFAULT);
    }

    private List<Line> lines(String rows, SheetLimits limits) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (SheetFile sheets = SheetFile.open(file(rows), limits)) {
            sheets.sheets().get(0).lines(lines::add);
        }
        return lines;
    }

    private Path file(String rows) throws IOException {
        parts.put(
                "xl/worksheets/one.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
