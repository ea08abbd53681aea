package org.wushe.volunteering.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.web.Conflict;

/** An emergency goes by its times; nobody has to end it. */
class EmergencyTest {

    private static final Instant START = Instant.parse("2026-08-01T08:00:00Z");
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Actor lin = actor(Role.COORDINATOR);
    private final Actor wu = actor(Role.COMMITTEE);
    private final Emergency storm = storm();

    @Test
    void itIsOnFromItsStartUntilItsEnd() {
        assertThat(storm.phase(START)).isEqualTo(EmergencyPhase.PROPOSED);
        storm.approve(wu, START.minusSeconds(60));
        assertThat(storm.phase(START.minusSeconds(1))).isEqualTo(EmergencyPhase.COMING);
        assertThat(storm.phase(START)).isEqualTo(EmergencyPhase.ON);
        assertThat(storm.phase(storm.endsAt.minusSeconds(1))).isEqualTo(EmergencyPhase.ON);
        assertThat(storm.phase(storm.endsAt)).isEqualTo(EmergencyPhase.OVER);
    }

    @Test
    void whatIsOverIsNeitherApprovedNorExtended() {
        Instant after = storm.endsAt;
        assertThatThrownBy(() -> storm.approve(wu, after)).isInstanceOf(Conflict.class);
        storm.approve(wu, START);
        assertThatThrownBy(() -> storm.approve(wu, START)).isInstanceOf(Conflict.class);
        Instant later = after.plusSeconds(3600);
        assertThatThrownBy(() -> storm.askExtension(later, lin, after))
                .isInstanceOf(Conflict.class);
        storm.askExtension(later, lin, START);
        assertThatThrownBy(() -> storm.askExtension(later, lin, START))
                .as("one wish at a time")
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> storm.extend(after)).isInstanceOf(Conflict.class);
        storm.extend(START);
        assertThat(storm.phase(after)).isEqualTo(EmergencyPhase.ON);
        assertThat(storm.phase(later)).isEqualTo(EmergencyPhase.OVER);
    }

    @Test
    void endedEarlyItIsOverAtOnce() {
        storm.approve(wu, START);
        storm.end(START.plusSeconds(5));
        assertThat(storm.phase(START.plusSeconds(5))).isEqualTo(EmergencyPhase.OVER);
        assertThatThrownBy(() -> storm.end(START.plusSeconds(6))).isInstanceOf(Conflict.class);
    }

    @Test
    void endedBeforeItBeginsItIsCalledOff() {
        storm.approve(wu, START.minusSeconds(60));
        storm.end(START.minusSeconds(1));
        assertThat(storm.phase(START)).isEqualTo(EmergencyPhase.CALLED_OFF);
        assertThat(storm.phase(START).isLive()).isFalse();
    }

    @Test
    void itCallsNobodyBeforeItBegins() {
        storm.approve(wu, START.minusSeconds(60));
        storm.recruit(START.minusSeconds(60));
        assertThat(storm.callDueAt).isEqualTo(START);
        storm.recruit(START.plusSeconds(60));
        assertThat(storm.callDueAt).isEqualTo(START.plusSeconds(60));
        assertThatThrownBy(() -> storm.recruit(storm.endsAt)).isInstanceOf(Conflict.class);
    }

    @Test
    void nobodyApprovesHerOwn() {
        assertThat(EmergencyPolicy.reviews(lin, storm).isAllowed()).isFalse();
        assertThat(EmergencyPolicy.reviews(wu, storm).isAllowed()).isTrue();
        assertThat(EmergencyPolicy.reviews(actor(Role.SOCIAL_WORKER), storm).isAllowed()).isFalse();
        storm.approve(wu, START);
        storm.askExtension(storm.endsAt.plusSeconds(60), lin, START);
        assertThat(EmergencyPolicy.reviewsExtension(lin, storm).isAllowed()).isFalse();
        assertThat(EmergencyPolicy.reviewsExtension(wu, storm).isAllowed()).isTrue();
    }

    private Emergency storm() {
        EmergencyForm form = new EmergencyForm();
        form.title = "台风";
        form.cause = "大风大雨";
        form.starts = "2026-08-01T16:00";
        form.ends = "2026-08-03 16:00";
        return Emergency.propose(form.tidy(), HERE, lin, START.minusSeconds(600));
    }

    private static Actor actor(Role role) {
        return new Actor(role.key(), role.key(), UUID.randomUUID(), Set.of(role));
    }
}
