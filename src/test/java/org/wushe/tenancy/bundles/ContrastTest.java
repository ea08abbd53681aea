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
        assertThat(Contrast.between(colour, "#FFFFFF")).isCloseTo(ratio, within(0.01));
    }

    /** Links stand on the page's ground, not on white. */
    @Test
    void aColourGoodOnWhiteOnlyIsNotEnough() {
        assertThat(Contrast.onPage("#767676")).isLessThan(Contrast.ENOUGH);
        assertThat(Contrast.onPage("#B3261E")).isCloseTo(6.0, within(0.05));
    }

    @Test
    void neverRoundsAFailureUpToAPass() {
        assertThat(Contrast.words(4.4999)).isEqualTo("4.49");
    }
}
