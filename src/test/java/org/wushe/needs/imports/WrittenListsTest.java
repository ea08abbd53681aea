package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.imports.ListFixture.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.needs.imports.ListFixture.Reading;
import org.wushe.needs.imports.sheets.Cell;
import org.wushe.needs.imports.sheets.SheetFile;
import org.wushe.needs.imports.sheets.SheetLimits;
import org.wushe.web.SafeCell;

/** The template and the report: what is written can be read again. */
class WrittenListsTest {

    private static final Map<ListColumn, String> HEADINGS = headings();

    private static Map<ListColumn, String> headings() {
        Map<ListColumn, String> headings = new LinkedHashMap<>();
        headings.put(ListColumn.SERIAL, "序号");
        headings.put(ListColumn.NAME, "姓名");
        headings.put(ListColumn.ID_NUMBER, "身份证号");
        headings.put(ListColumn.PHONE, "联系电话(必填)");
        headings.put(ListColumn.CATEGORY, "类别");
        headings.put(ListColumn.CONTENT, "需求内容");
        headings.put(ListColumn.URGENCY, "紧急程度");
        return headings;
    }

    @Test
    void theTemplateIsAListWithoutRows() throws IOException {
        Path file = template();

        Reading reading = ListFixture.read(file);

        assertThat(reading.summary().sheetName()).isEqualTo("需求清单");
        assertThat(reading.summary().columns()).containsExactlyEntriesOf(HEADINGS);
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.summary().skipped()).isEqualTo(2);
    }

    @Test
    void theTemplateExplainsAndOffersChoices() throws IOException {
        Path file = template();

        try (SheetFile sheets = SheetFile.open(file, SheetLimits.DEFAULT)) {
            assertThat(sheets.sheets().get(0).name()).isEqualTo("说明");
            assertThat(texts(sheets, 0)).containsExactly(List.of("每户一行"), List.of("电话必填其一"));
            assertThat(texts(sheets, 1).get(1)).contains("示例", "13800000000");
            assertThat(sheets.sheets().get(2).hidden()).isTrue();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String list =
                    new String(
                            zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))
                                    .readAllBytes(),
                            UTF_8);
            assertThat(list).contains("sqref=\"E2:E2001\"", "sqref=\"G2:G2001\"", "$E$1:$E$23");
        }
    }

    @Test
    void theReportTellsWhyAndCanBeSentAgain() throws IOException {
        List<ReadRow> rows =
                csv(
                                "序号,姓名,身份证号,电话,类别,内容",
                                "1,周,11010519491231002X,13947715194,照明维修,灯坏",
                                "2,吴,,1394771519,照明维修,=1+1",
                                "3,郑,,,照明维修,",
                                "4,周,11010519491231002X,13947715194,照明维修,灯坏",
                                "5,王,110105194912310021,+86 139,照明维修,\"两行\n字\"")
                        .rows();

        for (Path file : List.of(report(rows, true), report(rows, false))) {
            List<List<String>> lines = lines(file);
            assertThat(lines.get(0))
                    .containsExactly(
                            "行", "原因", "序号", "姓名", "身份证号", "联系电话(必填)", "类别", "需求内容", "紧急程度");
            assertThat(lines).hasSize(5);
            assertThat(lines.get(1).subList(0, 8))
                    .containsExactly(
                            "3", "phone_digits[10]", "2", "吴", "", "1394771519", "照明维修", "'=1+1");
            assertThat(lines.get(2).get(1)).isEqualTo("content_missing[]\ncontact_missing[]");
            assertThat(lines.get(3).get(1)).isEqualTo("duplicate_row[2, 1]");
            assertThat(lines.get(4).get(4)).isEqualTo("110105********0021");
            assertThat(lines.get(4).get(5)).isEqualTo("'+86 139");
            assertThat(lines.get(4).get(7)).isEqualTo("两行\n字");

            Reading again = ListFixture.read(file);
            assertThat(again.summary().unknownColumns()).containsExactly("行", "原因");
            assertThat(again.row("2").shownValue(ListColumn.CONTENT)).isEqualTo("=1+1");
            assertThat(again.row("5").messages())
                    .extracting(RowMessage::key)
                    .contains("id_number_masked");
        }
    }

    @Test
    void theTextReportBeginsWithAByteOrderMark() throws IOException {
        byte[] written = Files.readAllBytes(report(List.of(), false));

        assertThat(written).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "＝1"})
    void noCellStartsAFormula(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
        assertThat(SafeCell.of("a" + text)).isEqualTo("a" + text);
    }

    private static Path template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NeedsListTemplate.write(
                out,
                new TemplateTexts(
                        "说明",
                        List.of("每户一行", "电话必填其一"),
                        "需求清单",
                        HEADINGS,
                        Map.of(
                                ListColumn.SERIAL, "示例",
                                ListColumn.PHONE, "13800000000",
                                ListColumn.CONTENT, "楼道灯坏了"),
                        "选项",
                        Map.of(
                                ListColumn.CATEGORY,
                                ListFixture.CATEGORIES,
                                ListColumn.URGENCY,
                                List.of("一般", "紧急")),
                        "请从列表中选择"));
        return ListFixture.file(out.toByteArray());
    }

    private static Path report(List<ReadRow> rows, boolean workbook) throws IOException {
        ReportTexts texts = new ReportTexts("未导入", "行", "原因", HEADINGS, (key, args) -> key + args);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (workbook) {
            RefusedRowsReport.writeXlsx(out, texts, rows);
        } else {
            RefusedRowsReport.writeCsv(out, texts, rows);
        }
        return ListFixture.file(out.toByteArray());
    }

    private static List<List<String>> lines(Path file) {
        try (SheetFile sheets = SheetFile.open(file, SheetLimits.DEFAULT)) {
            return texts(sheets, 0);
        }
    }

    private static List<List<String>> texts(SheetFile sheets, int sheet) {
        List<List<String>> lines = new ArrayList<>();
        sheets.sheets()
                .get(sheet)
                .lines(line -> lines.add(line.cells().stream().map(Cell::text).toList()));
        return lines;
    }
}
