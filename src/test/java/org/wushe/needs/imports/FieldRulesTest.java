package org.wushe.needs.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.imports.ListFixture.csv;
import static org.wushe.needs.imports.ListFixture.put;
import static org.wushe.needs.imports.ListFixture.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.needs.imports.ReadRow.Verdict;

/** Each rule of a row, by what is typed into one cell. */
class FieldRulesTest {

    @ParameterizedTest
    @CsvSource({
        "13947715194, 13947715194",
        "１３９４７７１５１９４, 13947715194",
        "139 4771-5194, 13947715194",
        "+86 13947715194, 13947715194",
        "＋８６-13947715194, 13947715194",
        "0086 13947715194, 13947715194",
        "8613947715194, 13947715194",
        "13947715194.0, 13947715194",
        "'''+86 13947715194', 13947715194",
        "0757-86330000, 075786330000",
        "(010)62345678, 01062345678",
        "13947715194/13947715195, 13947715194",
        "无、13947715194, 13947715194"
    })
    void takesAPhone(String typed, String phone) {
        assertThat(csv("电话,内容", typed + ",灯坏").need().phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({
        "1373408104, phone_digits[10]",
        "139477151940, phone_digits[12]",
        "86330000, phone_digits[8]",
        "23947715194, phone_form[]",
        "张三, phone_form[]",
        "1.39477E+10, phone_rounded[]"
    })
    void refusesAPhone(String typed, String said) {
        assertThat(said("姓名,电话,楼栋,内容", "周," + typed + ",2,灯坏")).containsExactly(said);
    }

    @Test
    void saysThatOneOfTwoPhonesIsKept() {
        assertThat(said("姓名,电话,内容,类别,日期", "周,13947715194 13947715195,灯坏,照明维修,2026-01-28"))
                .containsExactly("phone_several[2]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-28",
        "2026年1月28日",
        "2026年1月28号",
        "2026/1/28",
        "2026.01.28",
        "２０２６．０１．２８",
        "2026/1/28 10:30",
        "46050",
        "46050.5",
        "20260128"
    })
    void takesADate(String typed) {
        assertThat(csv("电话,内容,日期", "13947715194,灯坏," + typed).need().date())
                .isEqualTo(LocalDate.of(2026, 1, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, date_none[]",
        "2026-13-01, date_none[]",
        "60, date_none[]",
        "2026-11-24, date_future[]",
        "2036年1月1日, date_future[]",
        "1月28日, date_form[]",
        "上周, date_form[]",
        "2026年1月, date_form[]"
    })
    void refusesADate(String typed, String said) {
        assertThat(said("姓名,电话,内容,日期", "周,13947715194,灯坏," + typed)).containsExactly(said);
    }

    @Test
    void todayIsNoFuture() {
        assertThat(csv("电话,内容,日期", "13947715194,灯坏,2026-11-23").only().verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void warnsOfADateThatIsMissingOrLongAgo() {
        assertThat(said("姓名,电话,类别,内容,日期", "周,13947715194,照明维修,灯坏,"))
                .containsExactly("date_missing[]");
        assertThat(csv("电话,内容,日期", "13947715194,灯坏,").need().date()).isEqualTo(ListFixture.TODAY);
        assertThat(said("姓名,电话,类别,内容,日期", "周,13947715194,照明维修,灯坏,2026"))
                .containsExactly("date_old[1905-07-18]");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, id_number_check[18]",
        "110105194913310025, id_number_birth[18]",
        "440605203601010017, id_number_birth[18]",
        "1101051949123100X2, id_number_form[18]",
        "110105491231002, id_number_length[15]",
        "110105********002X, id_number_masked[18]",
        "1.10105E+17, id_number_rounded[11]"
    })
    void refusesAnIdentityNumber(String typed, String said) {
        assertThat(said("姓名,电话,内容,身份证号", "周,13947715194,灯坏," + typed)).containsExactly(said);
    }

    @Test
    void refusesAnIdentityNumberAWorkbookHasRounded() {
        ReadRow row =
                ListFixture.read(
                                xlsx(
                                        book -> {
                                            var sheet = book.newWorksheet("S");
                                            put(sheet, 0, "电话", "内容", "身份证号");
                                            put(sheet, 1, "13947715194", "灯坏", 110105194912310016d);
                                        }))
                        .only();

        assertThat(row.messages()).extracting(RowMessage::key).contains("id_number_rounded");
    }

    @Test
    void takesAnIdentityNumberHoweverItIsTyped() {
        assertThat(csv("电话,内容,身份证号", "13947715194,灯坏,１１０１０５ 19491231-002x").need().idNumber())
                .isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({"88, 88", "88岁, 88", "８８周岁, 88", "0, 0", "130, 130", "88.0, 88"})
    void takesAnAge(String typed, int age) {
        assertThat(csv("电话,内容,年龄", "13947715194,灯坏," + typed).need().age()).hasValue(age);
    }

    @ParameterizedTest
    @CsvSource({"230", "131", "-3", "88.5", "八十八"})
    void refusesAnAge(String typed) {
        assertThat(said("姓名,电话,内容,年龄", "周,13947715194,灯坏," + typed)).containsExactly("age_none[]");
    }

    @ParameterizedTest
    @CsvSource({"75, age_differs[75|76]", "76, ''", "78, ''", "79, age_differs[79|76]"})
    void warnsOfAnAgeTheNumberDoesNotGive(String age, String said) {
        assertThat(
                        said(
                                "姓名,电话,类别,内容,日期,身份证号,年龄",
                                "周,13947715194,照明维修,灯坏,2026-06-01,11010519491231002X," + age))
                .containsExactlyElementsOf(
                        said.isEmpty() ? List.of() : List.of(said.replace("|", ", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "一般, false, 0",
        "普通, false, 0",
        "'', false, 0",
        "急, true, 0",
        "紧急, true, 0",
        "特急, true, 0",
        "马上, false, 1"
    })
    void readsUrgency(String typed, boolean urgent, int warnings) {
        assertThat(csv("电话,内容,紧急程度", "13947715194,灯坏," + typed).need().urgent()).isEqualTo(urgent);
        assertThat(said("姓名,电话,类别,内容,日期,紧急程度", "周,13947715194,照明维修,灯坏,2026-01-28," + typed))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"是, true", "√, true", "同意, true", "否, false", "×, false", "'', false", "再说, false"})
    void publishesOnlyOnAClearYes(String typed, boolean published) {
        assertThat(csv("电话,内容,是否同意公开", "13947715194,灯坏," + typed).need().mayBePublished())
                .isEqualTo(published);
    }

    @Test
    void takesAnUnknownCategoryAsOtherAndKeepsItsLabel() {
        ReadRow row = csv("姓名,电话,日期,内容,类别", "周,13947715194,2026-01-28,灯坏,其他事项").only();

        assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(row.need().get().category()).isEqualTo("other");
        assertThat(row.need().get().categoryTyped()).isEqualTo("其他事项");
        assertThat(row.messages().get(0).args()).containsExactly("其他事项");
        assertThat(csv("电话,内容,类别", "13947715194,灯坏, 照明 维修 ").need().category()).isEqualTo("c8");
    }

    @Test
    void needsPhoneOrPlace() {
        assertThat(said("姓名,电话,楼栋,单元,内容", "周,,,2,灯坏")).containsExactly("contact_missing[]");
        assertThat(said("姓名,电话,楼栋,内容", "周,无,/,灯坏")).containsExactly("contact_missing[]");
        assertThat(csv("姓名,电话,地址,内容", "周,,红矩路2号,灯坏").only().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void needsContentOfBearableLength() {
        assertThat(said("姓名,电话,内容", "周,13947715194,　 ")).containsExactly("content_missing[]");
        assertThat(said("姓名,电话,内容", "周,13947715194,无")).containsExactly("content_missing[]");
        assertThat(said("姓名,电话,内容", "周,13947715194," + "灯".repeat(2001)))
                .containsExactly("too_long[2000]");
        assertThat(csv("姓名,电话,内容", "周,13947715194," + "😀".repeat(2000)).only().verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void removesWhatCannotBeSeenAndKeepsEmoji() {
        String family = "👨\u200D👩\u200D👧";

        assertThat(
                        csv("电话,内容", "13947715194,\"灯\u200B坏\u202E\uFEFF了\r\n" + family + "，急\"")
                                .need()
                                .content())
                .isEqualTo("灯坏了\n" + family + "，急");
    }

    @Test
    void dividesLabelsAndCutsEndings() {
        ListRow need =
                csv("电话,内容,人群标签,楼栋,单元,室", "13947715194,灯坏,\"空巢老人、残疾人,低保家庭\",１２号楼,2单元,301室").need();

        assertThat(need.groups()).containsExactly("空巢老人", "残疾人", "低保家庭");
        assertThat(need.building() + "/" + need.unit() + "/" + need.door()).isEqualTo("12/2/301");
    }

    @Test
    void warnsOfAPlaceASpreadsheetTookForADate() {
        ReadRow row =
                ListFixture.read(
                                xlsx(
                                        book -> {
                                            var sheet = book.newWorksheet("S");
                                            put(sheet, 0, "电话", "内容", "室");
                                            put(
                                                    sheet,
                                                    1,
                                                    "13947715194",
                                                    "灯坏",
                                                    LocalDate.of(2026, 3, 2));
                                        }))
                        .only();

        assertThat(row.messages()).extracting(RowMessage::key).contains("place_is_date");
    }

    /** Keys with arguments; of a refused row without the warnings. */
    private static List<String> said(String header, String line) {
        ReadRow row = csv(header, line).only();
        return row.messages().stream()
                .filter(
                        message ->
                                row.verdict() == Verdict.ACCEPTED
                                        || message.severity() == RowMessage.Severity.REFUSED)
                .map(message -> message.key() + message.args())
                .toList();
    }
}
