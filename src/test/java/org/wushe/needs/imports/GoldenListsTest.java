package org.wushe.needs.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.needs.imports.ListFixture.Reading;

/** Two lists as communities keep them, with the verdict and reason for every row. */
class GoldenListsTest {

    private static final Map<String, String> KEYS =
            Map.of(
                    "no such date", "date_none",
                    "date in the future", "date_future",
                    "check digit of the id number", "id_number_check",
                    "neither phone nor address", "contact_missing",
                    "no content", "content_missing",
                    "age", "age_none",
                    "phone has 10 digits", "phone_digits[10]",
                    "category unknown: taken as other, with a warning", "category_unknown[其他事项]",
                    "same person, category and text as an earlier row", "duplicate_row",
                    "", "");

    @ParameterizedTest
    @CsvSource({"needs-2026q1, .csv", "needs-2026q2, .xlsx"})
    void givesEveryRowItsVerdictAndReason(String name, String ending) throws IOException {
        Reading reading = ListFixture.read(ListFixture.golden(name + ending));

        Map<Integer, String> read = new TreeMap<>();
        reading.rows().forEach(row -> read.put(Integer.valueOf(row.serial()), verdictOf(row)));
        assertThat(read)
                .containsExactlyEntriesOf(expected(ListFixture.golden(name + ".expected.csv")));
    }

    @ParameterizedTest
    @CsvSource({"needs-2026q1.csv, '', 2, 8", "needs-2026q2.xlsx, 需求清单, 2, 9"})
    void countsThemAll(String name, String sheet, int headerRow, int warned) {
        Reading reading = ListFixture.read(ListFixture.golden(name));
        ReadingSummary summary = reading.summary();

        assertThat(summary.total()).isEqualTo(120).isEqualTo(reading.announced());
        assertThat(summary.accepted()).isEqualTo(102);
        assertThat(summary.refused()).isEqualTo(14);
        assertThat(summary.duplicates()).isEqualTo(4);
        assertThat(summary.skipped()).isEqualTo(4);
        assertThat(summary.warned()).isEqualTo(warned);
        assertThat(summary.sheetName()).isEqualTo(sheet);
        assertThat(summary.headerRow()).isEqualTo(headerRow);
        assertThat(summary.columns()).hasSize(16);
        assertThat(summary.unknownColumns()).isEmpty();
    }

    @Test
    void aDuplicatePointsToTheFirst() {
        Reading reading = ListFixture.read(ListFixture.golden("needs-2026q2.xlsx"));

        assertThat(reading.row("33").messages())
                .singleElement()
                .satisfies(said -> assertThat(said.args()).containsExactly("13", "11"));
        assertThat(reading.row("11").number()).isEqualTo(13);
    }

    @Test
    void whatStandsInCellsArrivesInOneForm() {
        Reading reading = ListFixture.read(ListFixture.golden("needs-2026q2.xlsx"));

        ListRow first = reading.row("1").need().get();
        assertThat(first.phone()).isEqualTo("13947715194");
        assertThat(first.building()).isEqualTo("4");
        assertThat(first.date()).hasToString("2026-04-16");
        assertThat(first.age()).hasValue(25);
        assertThat(first.groups()).containsExactly("空巢老人");
        assertThat(reading.row("11").need().get().name()).isEqualTo("魏德福");
        assertThat(reading.row("12").need().get().idNumber()).isEqualTo("44060519730520680X");
        assertThat(reading.row("37").need().get().phone()).isEqualTo("13608533786");
    }

    /** A refused row is named by its one reason; an accepted one by its one warning. */
    private static String verdictOf(ReadRow row) {
        String said =
                row.messages().stream()
                        .filter(
                                message ->
                                        row.verdict() == ReadRow.Verdict.ACCEPTED
                                                || message.severity()
                                                        != RowMessage.Severity.WARNING)
                        .map(
                                message ->
                                        message.key().startsWith("duplicate")
                                                        || message.args().isEmpty()
                                                        || message.key().startsWith("id_")
                                                ? message.key()
                                                : message.key() + message.args())
                        .collect(Collectors.joining(" "));
        return row.verdict().name().toLowerCase(Locale.ROOT) + " " + said;
    }

    private static Map<Integer, String> expected(Path file) throws IOException {
        Map<Integer, String> expected = new TreeMap<>();
        try (CSVParser parser = CSVFormat.DEFAULT.parse(Files.newBufferedReader(file))) {
            parser.stream()
                    .skip(1)
                    .forEach(
                            row ->
                                    expected.put(
                                            Integer.valueOf(row.get(0)),
                                            row.get(1) + " " + KEYS.get(row.get(2))));
        }
        return expected;
    }
}
