package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StarsTest {

    private static final List<Integer> USUAL = List.of(100, 300, 600, 1000, 1500);
    private static final Stars IN_SEQUENCE = new Stars(USUAL, true);
    private static final Stars AT_ONCE = new Stars(USUAL, false);

    @Test
    void aTenthOfAnHourShortIsNoStar() {
        assertThat(IN_SEQUENCE.next(0, 5999)).isZero();
        assertThat(IN_SEQUENCE.next(0, 6000)).isEqualTo(1);
        assertThat(AT_ONCE.next(0, 5994)).isZero();
    }

    @Test
    void hoursAreShownCutOff() {
        assertThat(HoursText.of(5994)).isEqualTo("99.9");
        assertThat(HoursText.of(5999)).isEqualTo("99.9");
        assertThat(HoursText.of(6000)).isEqualTo("100.0");
        assertThat(HoursText.of(0)).isEqualTo("0.0");
        assertThat(HoursText.of(5)).isEqualTo("0.0");
    }

    @Test
    void fifteenHundredHoursWithoutTheFourthStar() {
        assertThat(IN_SEQUENCE.next(3, 90_000)).isEqualTo(4);
        assertThat(IN_SEQUENCE.next(4, 90_000)).isEqualTo(5);
        assertThat(AT_ONCE.next(3, 90_000)).isEqualTo(5);
    }

    @Test
    void nobodyGetsAStarTwice() {
        assertThat(IN_SEQUENCE.next(5, 999_999)).isZero();
        assertThat(AT_ONCE.next(1, 6001)).isZero();
    }

    @Test
    void aStarFallsByVoidedHoursOnly() {
        StarAward first = award(1, 6000);
        StarAward second = award(2, 18_000);
        assertThat(StarAward.held(List.of(first, second), 18_000)).isEqualTo(2);
        assertThat(StarAward.held(List.of(first, second), 17_999)).isEqualTo(1);
        assertThat(StarAward.held(List.of(), 18_000)).isZero();
    }

    @Test
    void theBundleSaysWhatAStarTakes() {
        HoursNorms own =
                HoursNorms.of(Map.of("star-hours", "10 20 50", "star-in-sequence", "false"));
        assertThat(own.stars()).containsExactly(10, 20, 50);
        assertThat(own.inSequence()).isFalse();
        assertThat(HoursNorms.of(Map.of()).stars()).isEqualTo(USUAL);
        assertThat(HoursNorms.of(Map.of()).inSequence()).isTrue();
        assertThat(HoursNorms.of(Map.of("hours-notice-days", "7")).noticeDays()).isEqualTo(7);
        assertThat(HoursNorms.of(Map.of("hours-notice-days", "soon")).noticeDays()).isEqualTo(5);
    }

    private static StarAward award(int star, int threshold) {
        StarAward award = new StarAward();
        award.star = star;
        award.threshold = threshold;
        return award;
    }
}
