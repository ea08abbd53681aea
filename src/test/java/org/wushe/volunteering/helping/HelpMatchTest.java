package org.wushe.volunteering.helping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wushe.volunteering.FreeTime;

/** A request fits by skill, time and place. */
class HelpMatchTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void theDayAndItsPartSayWhichTimeIsMeant() {
        assertThat(DayPart.DAY.on(SATURDAY)).isEqualTo(FreeTime.WEEKEND_DAY);
        assertThat(DayPart.EVENING.on(SATURDAY.plusDays(1))).isEqualTo(FreeTime.WEEKEND_EVENING);
        assertThat(DayPart.DAY.on(MONDAY)).isEqualTo(FreeTime.WEEKDAY_DAY);
        assertThat(DayPart.EVENING.on(SATURDAY.minusDays(1))).isEqualTo(FreeTime.WEEKDAY_EVENING);
    }

    @Test
    void allThreeMakeItWhole() {
        assertThat(match("repairs", FreeTime.WEEKEND_DAY, "三号楼").isWhole()).isTrue();
        assertThat(match("repairs", FreeTime.WEEKEND_DAY, "").isWhole()).as("anywhere").isTrue();
        assertThat(match("haircuts", FreeTime.WEEKEND_DAY, "三号楼").isWhole()).isFalse();
        assertThat(match("repairs", FreeTime.WEEKDAY_DAY, "三号楼").isWhole()).isFalse();
        assertThat(match("repairs", FreeTime.WEEKEND_DAY, "九号楼").isWhole()).isFalse();
    }

    @Test
    void onlyTheSkillIsNeededToOffer() {
        assertThat(match("repairs", FreeTime.WEEKDAY_DAY, "九号楼").mayOffer()).isTrue();
        assertThat(match("haircuts", FreeTime.WEEKEND_DAY, "三号楼").mayOffer()).isFalse();
    }

    private static HelpMatch match(String skill, FreeTime time, String area) {
        HelpRequest request = new HelpRequest();
        request.skill = "repairs";
        request.place = "三号楼一楼";
        request.wantedOn = SATURDAY;
        request.dayPart = DayPart.DAY;
        return HelpMatch.of(request, new HelpMatch.Able(Set.of(skill), List.of(time), area));
    }
}
