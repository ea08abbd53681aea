package org.wushe.needs.imports.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateStylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy\\-mm\\-dd",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-804]yyyy/m/d;@",
                "m\"月\"d\"日\"",
                "yyyy/m/d h:mm:ss.000",
                "mmm"
            })
    void showsADate(String format) {
        assertThat(DateStyles.showsDate(format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General", "0", "0.00E+00", "@", "h:mm", "mm:ss", "[Red]0;-0", "#,##0\"d\""})
    void showsNoDate(String format) {
        assertThat(DateStyles.showsDate(format)).isFalse();
    }
}
