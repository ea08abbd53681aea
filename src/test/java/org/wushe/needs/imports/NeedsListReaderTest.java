package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wushe.needs.imports.ListFixture.csv;
import static org.wushe.needs.imports.ListFixture.put;
import static org.wushe.needs.imports.ListFixture.xlsx;

import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.needs.imports.ListFixture.Reading;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.needs.imports.sheets.UnreadableList;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** Lists other than the two golden ones: other columns, sheets, lines around the rows. */
class NeedsListReaderTest {

    private static final String HEADER = "序号,姓名,联系电话,楼栋,类别,需求内容,登记日期";
    private static final String ROW = ",周建国,13940326991,2,照明维修,楼道灯坏了,2026-01-28";

    @Test
    void readsOtherNamesInAnotherOrder() {
        Reading reading =
                csv(
                        "某街道需求台账",
                        "",
                        "诉求(必填),* 手 机 号,户主姓名,幢,房号【室】,紧急,可否公开,走访人,走访日期,需求类别,微信号,证件号码",
                        "楼道灯坏了,139 4032 6991,周 建 国,3幢,501室,特急,√,李社工,2026.3.2,照明维修,wx1,11010519491231002x");

        ListRow need = reading.need();
        assertThat(need.content()).isEqualTo("楼道灯坏了");
        assertThat(need.phone()).isEqualTo("13940326991");
        assertThat(need.name()).isEqualTo("周建国");
        assertThat(need.building() + "-" + need.door()).isEqualTo("3-501");
        assertThat(need.urgent()).isTrue();
        assertThat(need.mayBePublished()).isTrue();
        assertThat(need.recorder()).isEqualTo("李社工");
        assertThat(need.date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(need.idNumber()).isEqualTo("11010519491231002X");
        assertThat(reading.summary().unknownColumns()).containsExactly("微信号");
        assertThat(reading.summary().headerRow()).isEqualTo(3);
        assertThat(reading.summary().skipped()).isEqualTo(3);
    }

    @Test
    void readsEnglishNames() {
        ListRow need =
                csv(
                                "No.,Name,ID Number,Phone,Building,Unit,Room,Category,Text,Urgency,Publish,Date,Recorded by,Age",
                                "1,Ann Lee,,13940326991,2,1,301,照明维修,lamp broken,urgent,yes,2026/1/28,Bo,70")
                        .need();

        assertThat(need.name()).isEqualTo("Ann Lee");
        assertThat(need.urgent() && need.mayBePublished()).isTrue();
        assertThat(need.age()).hasValue(70);
        assertThat(need.recorder()).isEqualTo("Bo");
    }

    @Test
    void joinsAHeaderOfTwoLines() {
        Reading reading = csv("姓名,住址,,,需求内容", ",楼栋,单元,室,", "周建国,2栋,1单元,301,楼道灯坏了", "吴,,,,漏水");

        assertThat(reading.rows().get(0).need().get().unit()).isEqualTo("1");
        assertThat(reading.rows().get(0).need().get().building()).isEqualTo("2");
        assertThat(reading.summary().headerRow()).isEqualTo(1);
        assertThat(reading.summary().skipped()).isEqualTo(2);
    }

    @Test
    void ofTwoPhonesTheBetterNamedIsReadAndTheOtherWhereItIsBlank() {
        Reading reading =
                csv(
                        "姓名,固定电话,手机,需求内容,内容",
                        "周,0757-86330000,13940326991,灯坏,已报两次",
                        "吴,0757-86330000,,漏水,");

        assertThat(reading.rows().get(0).need().get().phone()).isEqualTo("13940326991");
        assertThat(reading.rows().get(0).need().get().content()).isEqualTo("灯坏\n已报两次");
        assertThat(reading.rows().get(1).need().get().phone()).isEqualTo("075786330000");
    }

    @Test
    void findsTheListAmongSheets() {
        Reading reading =
                ListFixture.read(
                        xlsx(
                                book -> {
                                    put(book.newWorksheet("说明"), 0, "姓名、电话必填");
                                    put(book.newWorksheet("字典"), 0, "类别", "来源");
                                    Worksheet hidden = book.newWorksheet("旧表");
                                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                                    put(hidden, 0, "序号", "姓名", "电话", "类别", "内容", "年龄");
                                    Worksheet march = book.newWorksheet("三月");
                                    put(march, 4, "姓名", "电话", "类别", "内容");
                                    put(march, 6, "周", 13940326991L, "照明维修", "灯坏");
                                    Worksheet april = book.newWorksheet("四月");
                                    put(april, 0, "姓名", "电话", "类别", "内容");
                                }));

        assertThat(reading.summary().sheetName()).isEqualTo("三月");
        assertThat(reading.summary().otherSheets()).containsExactly("四月", "字典");
        assertThat(reading.only().number()).isEqualTo(7);
        assertThat(reading.need().phone()).isEqualTo("13940326991");
        assertThat(reading.summary().skipped()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计,,,,,共120条,",
                "合 计：,,,,,,",
                ",小计:3,,,,,",
                "总计 3 户,,,,,,",
                "以下为二月以后补录,,,,,,",
                ",以下为二月以后补录的,,,,,",
                "见附件,见附件,见附件,见附件,见附件,见附件,见附件",
                "制表人：张三,,审核人：李四,,,,2026年3月31日",
                "填表人,张三,,,,,",
                "13,,,,,,",
                "例,张三,13800000000,1,照明维修,楼道灯坏了,2026-01-01",
                "　,  ,,,,,",
                HEADER
            })
    void passesOverLinesThatAreNobodysNeed(String line) {
        Reading reading = csv(HEADER, "1" + ROW, line, "2" + ROW.replace("灯", "门"));

        assertThat(reading.rows()).extracting(ReadRow::serial).containsExactly("1", "2");
        assertThat(reading.summary().skipped()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7,周建国,,,,,",
                "7,,,,照明维修,,",
                ",周建国,,,,,",
                ",,13940326991,,,,",
                ",周建国,,,,楼道灯坏了,",
                ",,,2,照明维修,楼道灯坏了,",
                "合计,周建国,13940326991,,,,"
            })
    void neverPassesOverSomebodyHoweverMuchIsMissing(String line) {
        Reading reading = csv(HEADER, line);

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.summary().skipped()).isEqualTo(1);
    }

    @Test
    void doesNotCountBlankLinesAtTheEnd() {
        assertThat(csv(HEADER, "1" + ROW, ",,,,,,", ",,,,,,", "").summary().skipped()).isEqualTo(1);
    }

    @Test
    void saysEverythingThatIsWrongAndShowsWhatWasTyped() {
        ReadRow row =
                csv(
                                "姓名,身份证号,年龄,电话,类别,内容,日期",
                                "周,440605 19380528 9958,230,1394032699,别的,,2026-02-30")
                        .only();

        assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(row.need()).isEmpty();
        assertThat(row.messages())
                .extracting(RowMessage::key)
                .contains(
                        "content_missing",
                        "date_none",
                        "id_number_check",
                        "age_none",
                        "phone_digits",
                        "category_unknown");
        assertThat(row.shownValue(ListColumn.ID_NUMBER)).isEqualTo("440605********9958");
        assertThat(row.shownValue(ListColumn.PHONE)).isEqualTo("1394032699");
        assertThat(row.shownValue(ListColumn.CONTENT)).isEmpty();
    }

    @Test
    void masksAnIdentityNumberWhereverItWasTyped() {
        ReadRow row = csv("姓名,电话,类别,内容", "周,110105194912310021,110105194912310021,灯坏").only();

        assertThat(row.shownValue(ListColumn.PHONE)).isEqualTo("110105********0021");
        assertThat(row.messages().toString()).doesNotContain("19491231");
    }

    @Test
    void aRefusedRowIsNoFirstAndAKnownNeedIsADuplicate() {
        Reading twice = csv(HEADER, "1" + ROW.replace("2026", "2036"), "2" + ROW);
        assertThat(twice.rows())
                .extracting(ReadRow::verdict)
                .containsExactly(Verdict.REFUSED, Verdict.ACCEPTED);

        ReadingRules knowing = ListFixture.rules().withKnown(row -> Optional.of("XQ-2026-0042"));
        ReadRow row =
                ListFixture.read(ListFixture.file(HEADER + "\n1" + ROW, UTF_8), knowing).only();
        assertThat(row.verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(row.messages().get(0).key()).isEqualTo("duplicate_need");
        assertThat(row.messages().get(0).args()).containsExactly("XQ-2026-0042");
    }

    @Test
    void refusesAListWithoutAUsableHeader() {
        assertThat(refusal("周建国,13940326991,灯坏").reason()).isEqualTo(Reason.NO_HEADER);
        assertThat(refusal(" , \n\n").reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal("姓名,电话\n周,13940326991").args()).containsExactly("content");
        assertThat(refusal("姓名,内容\n周,灯坏").args()).containsExactly("phone");
        assertThat(refusal("x\n".repeat(30) + HEADER).reason()).isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void givesOutNothingOfAFileItRefuses() {
        RowSink never =
                row -> {
                    throw new AssertionError(row);
                };

        assertThatThrownBy(
                        () ->
                                NeedsListReader.read(
                                        ListFixture.file(HEADER + "\n1" + ROW + "\n2,\"x", UTF_8),
                                        ListFixture.rules(),
                                        never))
                .isInstanceOf(UnreadableList.class);
        UnreadableList tooMany =
                catchThrowableOfType(
                        UnreadableList.class,
                        () ->
                                NeedsListReader.read(
                                        ListFixture.file(HEADER + ("\n1" + ROW).repeat(3), UTF_8),
                                        ListFixture.rules().withMaxRows(2),
                                        never));
        assertThat(tooMany.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(tooMany.args()).containsExactly("2");
    }

    private static UnreadableList refusal(String text) {
        return catchThrowableOfType(UnreadableList.class, () -> csv(text.split("\n", -1)));
    }
}
