package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wushe.volunteering.checkin.Attended;

/** Minutes of service, whatever was noted. */
class ServiceTimeProperties {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration TOLERANCE = Duration.ofMinutes(30);

    private static final ServiceTime TWO_HOURS = time(120);

    private static ServiceTime time(int planned) {
        return new ServiceTime(START, minute(planned), TOLERANCE);
    }

    private static Instant minute(long minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static Proposal of(Instant came, Instant left) {
        return TWO_HOURS.proposal(new Attended(came, left));
    }

    @Property
    void neverMoreThanThePlanAndItsToleranceAndNeverNegative(
            @ForAll @IntRange(min = 1, max = 960) int planned,
            @ForAll @IntRange(min = -2000, max = 3000) int came,
            @ForAll @IntRange(min = -2000, max = 3000) int left) {
        Proposal proposal = time(planned).proposal(new Attended(minute(came), minute(left)));
        assertThat(proposal.minutes()).isBetween(0, planned + 30);
        assertThat(proposal.minutes()).isLessThanOrEqualTo(Math.max(0, left - came));
        assertThat(proposal.basis()).isEqualTo(Basis.MEASURED);
    }

    @Property
    void withoutSignOutNeverBeyondThePlannedEnd(
            @ForAll @IntRange(min = 1, max = 960) int planned,
            @ForAll @IntRange(min = -2000, max = 3000) int came) {
        Proposal proposal = time(planned).proposal(new Attended(minute(came), null));
        assertThat(proposal.minutes()).isBetween(0, planned + 30);
        assertThat(proposal.minutes()).isLessThanOrEqualTo(Math.max(0, planned - came));
        assertThat(proposal.basis()).isEqualTo(Basis.NO_SIGN_OUT);
        assertThat(proposal.wantsReason(proposal.minutes(), 720)).isTrue();
    }

    @Example
    void theTimeBetweenTheMarksCounts() {
        assertThat(of(minute(5), minute(95))).isEqualTo(new Proposal(90, Basis.MEASURED));
        assertThat(of(minute(0), minute(140)).minutes()).as("inside the tolerance").isEqualTo(140);
        assertThat(of(minute(-30), minute(150)).minutes()).as("tolerance once").isEqualTo(150);
        assertThat(of(minute(5), minute(95).plusSeconds(59)).minutes()).isEqualTo(90);
    }

    @Example
    void aForgottenSignOutIsOnlyAProposal() {
        Proposal proposal = of(minute(15), null);
        assertThat(proposal).isEqualTo(new Proposal(105, Basis.NO_SIGN_OUT));
        assertThat(proposal.wantsReason(105, 720)).isTrue();
    }

    @Example
    void aSignOutWithoutSignInCountsForNothing() {
        assertThat(of(null, minute(100))).isEqualTo(new Proposal(0, Basis.NO_SIGN_IN));
        assertThat(of(null, null)).isEqualTo(new Proposal(0, Basis.UNSEEN));
        assertThat(of(null, minute(100)).wantsReason(0, 720)).isTrue();
    }

    @Example
    void aShiftOf23HoursCountsOnlyWithAReason() {
        Proposal proposal = time(23 * 60).proposal(new Attended(START, minute(23 * 60)));
        assertThat(proposal.minutes()).isEqualTo(23 * 60);
        assertThat(proposal.wantsReason(proposal.minutes(), 12 * 60)).isTrue();
        assertThat(of(START, minute(120)).wantsReason(120, 12 * 60)).isFalse();
        assertThat(of(START, minute(120)).wantsReason(121, 12 * 60)).isTrue();
    }

    @Example
    void signedOutAfterBeingForgottenFor23HoursCountsThePlanAndTolerance() {
        assertThat(of(START, minute(23 * 60)).minutes()).isEqualTo(150);
    }
}
