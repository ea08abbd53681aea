package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.people.SearchTerm.Kind;

class SearchTermTest {

    @ParameterizedTest
    @CsvSource({
        "13800138000, PHONE, 13800138000",
        "' 138 0013 8000 ', PHONE, 13800138000",
        "１３８－００１３－８０００, PHONE, 13800138000",
        "+86 138-0013-8000, PHONE, 13800138000",
        "0757-8888 1234, PHONE, 075788881234",
        "110105 19491231 002x, ID_NUMBER, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, ID_NUMBER, 11010519491231002X",
        "110105194912310021, PART_OF_NUMBER, 110105194912310021",
        "13800, PART_OF_NUMBER, 13800",
        "陈桂, NAME, 陈桂",
        "'  陈　桂芳 ', NAME, 陈 桂芳",
        "'', NOTHING, ''",
        "'　', NOTHING, ''",
    })
    void understandsWhatWasTyped(String typed, Kind kind, String value) {
        assertThat(SearchTerm.of(typed)).isEqualTo(new SearchTerm(kind, value));
    }
}
