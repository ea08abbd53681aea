package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({
        "'#FFFFFF', 1.0",
        "'#000000', 21.0",
        "'#767676', 4.54",
        "'#777777', 4.48",
        "'#B3261E', 6.54",
        "'#1f5fa8', 6.44"
    })
    void measuresAsTheGuidelinesDo(String colour, double ratio) {
        assertThat(Contrast.onWhite(colour)).isCloseTo(ratio, within(0.01));
    }

    @Test
    void neverRoundsAFailureUpToAPass() {
        assertThat(Contrast.words(4.4999)).isEqualTo("4.49");
    }
}
