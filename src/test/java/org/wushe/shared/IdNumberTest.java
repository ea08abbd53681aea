package org.wushe.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.shared.IdNumber.Fault;

class IdNumberTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, VALID",
        "11010519491231002x, VALID",
        "440524188001010014, VALID",
        "310114201512310027, VALID",
        "110105194912310021, CHECK_DIGIT",
        "110105194913310025, BIRTH",
        "440605199902290017, BIRTH",
        "1101051949123100X2, CHARACTERS",
        "110105491231002, LENGTH",
        "'', LENGTH"
    })
    void namesTheFirstFault(String typed, Fault fault) {
        assertThat(IdNumber.faultOf(typed)).isEqualTo(fault);
    }

    @Test
    void keepsTheCheckCharacterInUpperCase() {
        assertThat(new IdNumber("11010519491231002x").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void knowsBirthSexAndAge() {
        IdNumber number = new IdNumber("310114201512310027");

        assertThat(number.birth()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(number.male()).isFalse();
        assertThat(new IdNumber("440524188001010014").male()).isTrue();
        assertThat(number.ageOn(LocalDate.of(2029, 12, 30))).isEqualTo(13);
        assertThat(number.ageOn(LocalDate.of(2029, 12, 31))).isEqualTo(14);
        assertThat(number.ageOn(LocalDate.of(2015, 12, 30))).isNegative();
    }

    @Test
    void doesNotTellTheNumberWhenItRefusesOrPrintsIt() {
        assertThatThrownBy(() -> new IdNumber("110105194912310021"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1949")
                .hasMessageContaining("CHECK_DIGIT");
        assertThat(new IdNumber("11010519491231002X")).hasToString("110105********002X");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105********002X",
        "110105491231002, 110105*****1002",
        "4406051938, 440*****38",
        "4406, 4***",
        "'', ''"
    })
    void masksAnythingTyped(String typed, String shown) {
        assertThat(IdNumber.mask(typed)).isEqualTo(shown);
    }

    @Test
    void masksWithinATextAndLeavesPhonesAlone() {
        assertThat(IdNumber.maskWithin("证号11010519491231002X，电话13947715194"))
                .isEqualTo("证号110105********002X，电话13947715194");
        assertThat(IdNumber.maskWithin("１１０１０５１９４９１２３１００２１")).doesNotContain("１９４９");
    }
}
