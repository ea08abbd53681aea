package org.wushe.needs.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.imports.ListFixture.csv;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.needs.imports.ReadRow.Verdict;

class DuplicateFinderTest {

    private static final String HEADER = "姓名,身份证号,电话,楼栋,类别,内容";
    private static final String WITH_ID = "周,11010519491231002X,13947715194,2,照明维修,楼道灯坏了";
    private static final String WITHOUT = "周,,13947715194,2,照明维修,楼道灯坏了";
    private static final String PLACE = "周,,,2,照明维修,楼道灯坏了";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                WITH_ID + "|" + WITH_ID,
                WITH_ID + "| 周 建,11010519491231002x,13900000000,9,照明维修, 楼道灯 坏了。",
                WITH_ID + "|" + WITHOUT,
                WITHOUT + "|" + WITH_ID,
                WITHOUT + "|周,,139-4771-5194,7,照明维修,楼道灯坏了！",
                PLACE + "|周　,,,2栋,照明维修,楼道灯坏了"
            })
    void isTheSameNeed(String first, String second) {
        assertThat(csv(HEADER, first, second).rows())
                .extracting(ReadRow::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                WITH_ID + "|周,440524188001010014,13947715194,2,照明维修,楼道灯坏了",
                WITHOUT + "|吴,,13947715194,2,照明维修,楼道灯坏了",
                WITHOUT + "|周,,13947715195,2,照明维修,楼道灯坏了",
                WITHOUT + "|周,,13947715194,2,楼道堆物,楼道灯坏了",
                WITHOUT + "|周,,13947715194,2,照明维修,楼道灯坏了(2栋)",
                PLACE + "|周,,,3,照明维修,楼道灯坏了"
            })
    void isAnotherNeed(String first, String second) {
        assertThat(csv(HEADER, first, second).rows())
                .extracting(ReadRow::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.ACCEPTED);
    }
}
