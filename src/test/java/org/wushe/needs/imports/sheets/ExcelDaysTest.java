package org.wushe.needs.imports.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelDaysTest {

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "46050, false, 2026-01-28",
        "2958465, false, 9999-12-31",
        "0, true, 1904-01-01",
        "60, true, 1904-03-01",
        "44588, true, 2026-01-28"
    })
    void countsDaysAsExcelDoes(long day, boolean system1904, LocalDate date) {
        assertThat(ExcelDays.toDate(day, system1904)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "-1, false", "60, false", "2958466, false", "-1, true"})
    void hasNoDateForOthers(long day, boolean system1904) {
        assertThat(ExcelDays.toDate(day, system1904)).isEmpty();
    }
}
