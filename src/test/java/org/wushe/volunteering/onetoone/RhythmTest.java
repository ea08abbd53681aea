package org.wushe.volunteering.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By which day the next visit is in time. */
class RhythmTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void theFirstIsDueOnTheDayThatWasArranged() {
        assertThat(Rhythm.WEEKLY.dueOn(null, MONDAY.plusDays(3), MONDAY, null))
                .isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void whoeverAgreesLateIsVisitedAtOnce() {
        assertThat(Rhythm.WEEKLY.dueOn(null, MONDAY.minusDays(3), MONDAY, null)).isEqualTo(MONDAY);
    }

    @Test
    void theNextIsReckonedFromTheLast() {
        LocalDate started = MONDAY.minusDays(40);
        assertThat(Rhythm.WEEKLY.dueOn(null, started, started, MONDAY))
                .isEqualTo(MONDAY.plusDays(7));
        assertThat(Rhythm.FORTNIGHTLY.dueOn(null, started, started, MONDAY))
                .isEqualTo(MONDAY.plusDays(14));
        assertThat(Rhythm.DAYS.dueOn(3, started, started, MONDAY)).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void monthly_isTheSameDayOrTheLastOfAShorterMonth() {
        assertThat(Rhythm.MONTHLY.after(LocalDate.of(2027, 1, 31), null))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Rhythm.MONTHLY.after(LocalDate.of(2026, 12, 15), null))
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void itIsOverdueFromTheNextDay() {
        OneToOneHelp help = new OneToOneHelp();
        help.state = OneToOneState.ACTIVE;
        help.dueOn = MONDAY;
        assertThat(help.overdueDays(MONDAY)).isZero();
        assertThat(help.overdueDays(MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(help.overdueDays(MONDAY.plusDays(10))).isEqualTo(10);
        help.state = OneToOneState.ENDED;
        assertThat(help.overdueDays(MONDAY.plusDays(10))).isZero();
    }

    @Test
    void aNormThatIsNoNumberOfDaysIsAsGoodAsNone() {
        assertThat(OneToOneNorms.of(Map.of("one-to-one-days", "14")).everyDays()).isEqualTo(14);
        assertThat(OneToOneNorms.of(Map.of("one-to-one-days", "93")).everyDays()).isEqualTo(7);
        assertThat(OneToOneNorms.of(Map.of()).everyDays()).isEqualTo(7);
    }
}
