package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.signup.SignupState;

/** Marks made without network and what was noted meanwhile. */
class SentMarkPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final String DEVICE = DeviceKeys.device(NOON.minusSeconds(3600));
    private static final UUID LEADER = new UUID(1, 2);

    private final SentMarkPolicy policy = policy(Duration.ZERO);

    @Test
    void aClockIsBelievedWhileItIsRightToMinutes() {
        assertThat(policy.isClockWrong(mark(NOON, Duration.ZERO))).isFalse();
        assertThat(policy.isClockWrong(mark(NOON, Duration.ofMinutes(-5)))).isFalse();
        assertThat(policy.isClockWrong(mark(NOON, Duration.ofMinutes(-6)))).isTrue();
        assertThat(policy(Duration.ofMinutes(6)).isClockWrong(mark(NOON, Duration.ZERO))).isTrue();
        assertThat(policy.isClockWrong(mark(NOON.plusSeconds(301), Duration.ZERO)))
                .as("not yet")
                .isTrue();
        assertThat(policy.isClockWrong(mark(NOON.minusSeconds(3901), Duration.ZERO)))
                .as("before its page was made")
                .isTrue();
    }

    @Test
    void whatIsSentWhileItIsMadeNeedsNoClockOfTheDevice() {
        assertThat(SentMarkPolicy.isLive(mark(NOON, Duration.ZERO), NOON.plusSeconds(60))).isTrue();
        assertThat(SentMarkPolicy.isLive(mark(NOON, Duration.ZERO), NOON.plusSeconds(61)))
                .isFalse();
        assertThat(SentMarkPolicy.isLive(mark(NOON, Duration.ZERO), NOON.minusSeconds(1)))
                .isFalse();
    }

    @Test
    void theSameAtAboutTheSameTimeIsKnownAndElseAConflict() {
        Seen in = new Seen(NOON, null, null, false);
        assertThat(came(NOON.minusSeconds(300), SignupState.CHECKED_IN, in))
                .isEqualTo(Finding.KNOWN);
        assertThat(came(NOON.minusSeconds(301), SignupState.CHECKED_IN, in))
                .isEqualTo(Finding.OTHER_TIME);
        assertThat(left(NOON.plusSeconds(1), SignupState.CHECKED_IN, in)).isEqualTo(Finding.TAKEN);
        assertThat(left(NOON, SignupState.CHECKED_IN, in)).isEqualTo(Finding.NOT_IN);
        assertThat(left(NOON, SignupState.CONFIRMED, Seen.NEVER)).isEqualTo(Finding.NOT_IN);
    }

    @Test
    void whoWasAbsentLaterOrHasNoSeatIsTheLeadersToSay() {
        Seen absent = new Seen(null, null, NOON, false);
        assertThat(came(NOON.minusSeconds(1), SignupState.NO_SHOW, absent))
                .isEqualTo(Finding.NOTED_SINCE);
        assertThat(came(NOON.plusSeconds(1), SignupState.NO_SHOW, absent)).isEqualTo(Finding.TAKEN);
        assertThat(came(NOON, SignupState.CANCELLED, Seen.NEVER)).isEqualTo(Finding.NO_SEAT);
        assertThat(came(NOON, SignupState.WAITING, Seen.NEVER)).isEqualTo(Finding.NO_SEAT);
        assertThat(came(NOON, SignupState.ASKED_AGAIN, Seen.NEVER)).isEqualTo(Finding.TAKEN);
    }

    @Test
    void aKeyIsOfOneShiftOneDeviceAndOneLeader() {
        DeviceKeys keys = new DeviceKeys(new byte[32]);
        DeviceKeys others = new DeviceKeys(new byte[] {1});
        String signature = keys.sign(DEVICE, LEADER, "said");
        assertThat(keys.isSigned(DEVICE, LEADER, "said", signature)).isTrue();
        assertThat(keys.isSigned(DEVICE, LEADER, "said else", signature)).isFalse();
        assertThat(keys.isSigned(DEVICE, new UUID(1, 3), "said", signature)).isFalse();
        assertThat(keys.isSigned(DeviceKeys.device(NOON), LEADER, "said", signature)).isFalse();
        assertThat(others.isSigned(DEVICE, LEADER, "said", signature)).isFalse();
        assertThat(DeviceKeys.issued(DEVICE)).isEqualTo(NOON.minusSeconds(3600));
    }

    @Test
    void whatIsNoMarkIsNotRead() {
        assertThat(DeviceMark.read("")).isEmpty();
        assertThat(DeviceMark.read(mark(NOON, Duration.ZERO).said())).as("unsigned").isEmpty();
        assertThat(DeviceMark.read("x".repeat(10_000))).isEmpty();
    }

    private Finding came(Instant at, SignupState state, Seen seen) {
        return policy.fits(MarkKind.CAME, at, state, seen);
    }

    private Finding left(Instant at, SignupState state, Seen seen) {
        return policy.fits(MarkKind.LEFT, at, state, seen);
    }

    private static SentMarkPolicy policy(Duration sending) {
        return new SentMarkPolicy(CheckinNorms.of(Map.of()), NOON, sending);
    }

    private static DeviceMark mark(Instant at, Duration skew) {
        String said =
                String.join(
                        " ",
                        DEVICE,
                        new UUID(1, 1).toString(),
                        new UUID(2, 2).toString(),
                        "CAME",
                        Long.toString(at.toEpochMilli()),
                        Long.toString(skew.toMillis()));
        return DeviceMark.read(said + " " + "A".repeat(43)).orElseThrow();
    }
}
