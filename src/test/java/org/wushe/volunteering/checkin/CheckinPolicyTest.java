package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wushe.signup.SignupState;
import org.wushe.signup.SlotTimes;
import org.wushe.web.Conflict;

class CheckinPolicyTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant ELEVEN = NINE.plusSeconds(7200);

    @ParameterizedTest
    @EnumSource(
            value = SignupState.class,
            names = {"REQUESTED", "WAITING", "OFFERED", "CANCELLED", "REMOVED", "CALLED_OFF"})
    void whoeverHasNoSeatIsNotNoted(SignupState state) {
        for (MarkKind kind : MarkKind.values()) {
            assertThatThrownBy(() -> CheckinPolicy.isNew(kind, state)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> CheckinPolicy.isNew(kind, null)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void sheComesOnceAndLeavesOnce() {
        assertThat(CheckinPolicy.isNew(MarkKind.CAME, SignupState.CONFIRMED)).isTrue();
        assertThat(CheckinPolicy.isNew(MarkKind.CAME, SignupState.ASKED_AGAIN)).isTrue();
        assertThat(CheckinPolicy.isNew(MarkKind.CAME, SignupState.NO_SHOW)).as("late").isTrue();
        assertThat(CheckinPolicy.isNew(MarkKind.CAME, SignupState.CHECKED_IN)).isFalse();
        assertThat(CheckinPolicy.isNew(MarkKind.CAME, SignupState.CHECKED_OUT)).isFalse();
        assertThat(CheckinPolicy.isNew(MarkKind.LEFT, SignupState.CHECKED_IN)).isTrue();
        assertThat(CheckinPolicy.isNew(MarkKind.LEFT, SignupState.CHECKED_OUT)).isFalse();
        assertThat(CheckinPolicy.isNew(MarkKind.ABSENT, SignupState.NO_SHOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignupState.class,
            names = {"CONFIRMED", "ASKED_AGAIN", "NO_SHOW"})
    void nobodyLeavesWhoDidNotCome(SignupState state) {
        assertThatThrownBy(() -> CheckinPolicy.isNew(MarkKind.LEFT, state))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void onlyWithinTheShiftAndTheTolerance() {
        SlotTimes times = new SlotTimes(NINE, ELEVEN, null, NINE, NINE, NINE);
        CheckinNorms norms = CheckinNorms.of(Map.of("checkin-tolerance-minutes", "15"));
        for (Instant good : List.of(NINE.minusSeconds(900), ELEVEN.plusSeconds(900))) {
            assertThatCode(() -> norms.requireTime(times, good)).doesNotThrowAnyException();
        }
        for (Instant bad : List.of(NINE.minusSeconds(901), ELEVEN.plusSeconds(901))) {
            assertThatThrownBy(() -> norms.requireTime(times, bad)).isInstanceOf(Conflict.class);
        }
        assertThat(CheckinNorms.of(Map.of("checkin-tolerance-minutes", "soon")).tolerance())
                .hasMinutes(30);
    }

    @Test
    void theLastMarksCount() {
        UUID her = UUID.randomUUID();
        Seen in = Seen.of(her, List.of(mark(her, MarkKind.ABSENT, 0), mark(her, MarkKind.CAME, 5)));
        assertThat(in).isEqualTo(new Seen(NINE.plusSeconds(5), null, null, false));
        Seen out =
                Seen.of(
                        her,
                        List.of(
                                mark(her, MarkKind.CAME, 5),
                                mark(UUID.randomUUID(), MarkKind.LEFT, 6),
                                mark(her, MarkKind.LEFT, 9)));
        assertThat(out).isEqualTo(new Seen(NINE.plusSeconds(5), NINE.plusSeconds(9), null, false));
    }

    @Test
    void aSheetAllowedAnewIsAnotherIssue() {
        ShiftCheckin kept = new ShiftCheckin();
        assertThat(kept.holdingSheet()).isZero();
        assertThat(kept.allowSheet()).isTrue();
        assertThat(kept.allowSheet()).isFalse();
        assertThat(kept.holdingSheet()).isEqualTo(1);
        assertThat(kept.withdrawSheet()).isTrue();
        assertThat(kept.holdingSheet()).isZero();
        kept.allowSheet();
        assertThat(kept.holdingSheet()).isEqualTo(2);
    }

    private static ShiftMark mark(UUID signup, MarkKind kind, int seconds) {
        ShiftMark mark = new ShiftMark();
        mark.signupId = signup;
        mark.kind = kind;
        mark.at = NINE.plusSeconds(seconds);
        return mark;
    }
}
