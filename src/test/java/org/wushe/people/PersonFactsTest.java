package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonFacts CHEN = PersonFacts.NONE.with(Fact.NAME, "陈桂芳");

    @Test
    void anIdNumberSaysBirthDateAndSexItself() {
        PersonFacts settled =
                CHEN.with(Fact.ID_NUMBER, "11010519491231002X")
                        .with(Fact.BIRTH_DATE, "1950-01-01")
                        .with(Fact.SEX, "M")
                        .settled();
        assertThat(settled.of(Fact.BIRTH_DATE)).isEqualTo("1949-12-31");
        assertThat(settled.of(Fact.SEX)).isEqualTo("F");
    }

    @Test
    void aBirthDateMakesTheToldAgeIdle() {
        PersonFacts settled =
                CHEN.with(Fact.AGE, "70")
                        .with(Fact.AGE_TOLD_ON, "2026-11-23")
                        .with(Fact.BIRTH_DATE, "1949-12-31")
                        .settled();
        assertThat(settled.has(Fact.AGE)).isFalse();
        assertThat(settled.has(Fact.AGE_TOLD_ON)).isFalse();
        assertThat(settled.ageOn(TODAY)).isEqualTo(76);
    }

    @Test
    void aToldAgeGrowsWithTheYears() {
        PersonFacts told = CHEN.with(Fact.AGE, "12").with(Fact.AGE_TOLD_ON, "2024-11-24");
        assertThat(told.ageOn(TODAY)).isEqualTo(13);
        assertThat(told.isChildOn(TODAY)).isTrue();
        assertThat(told.ageOn(TODAY.plusDays(1))).isEqualTo(14);
        assertThat(told.isChildOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void whoseAgeIsNotKnownIsNoChild() {
        assertThat(CHEN.ageOn(TODAY)).isNull();
        assertThat(CHEN.isChildOn(TODAY)).isFalse();
    }

    @Test
    void aChildIsOneUntilHerFourteenthBirthday() {
        PersonFacts child = CHEN.with(Fact.BIRTH_DATE, "2012-11-24");
        assertThat(child.isChildOn(TODAY)).isTrue();
        assertThat(child.isChildOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void takingADwellingTakesItWhole() {
        PersonFacts kept = CHEN.with(Fact.BUILDING, "3 栋").with(Fact.DOOR, "401");
        PersonFacts other = CHEN.with(Fact.BUILDING, "5 栋").with(Fact.ADDRESS, "沿河小区");
        PersonFacts taken = kept.taking(Set.of(Fact.ADDRESS), other);
        assertThat(Dwellings.text(taken)).isEqualTo("沿河小区 5 栋");
    }

    @Test
    void whatIsKeptIsNotForLogs() {
        assertThat(CHEN.toString()).doesNotContain("陈");
    }
}
