package org.wushe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.identity.RecentGrants.RoleChange;

/** A role that was granted a moment ago counts, also while the book of grants is being read. */
class RecentGrantsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private List<RoleChange> book = List.of();
    private final RecentGrants recent =
            new RecentGrants(
                    new RoleChangeSql(null) {
                        @Override
                        List<RoleChange> since(Instant since) {
                            return book;
                        }
                    },
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatIsNotCommittedYetSurvivesTheReading() {
        recent.note("hongju", grant(RoleGrant.State.ACTIVE, NOW.minusSeconds(1)));
        recent.read();
        assertThat(roles()).containsExactly("volunteer");
    }

    @Test
    void whatWasNeverCommittedIsForgotten() {
        recent.note("hongju", grant(RoleGrant.State.ACTIVE, NOW.minusSeconds(6)));
        recent.read();
        assertThat(roles()).isEmpty();
    }

    @Test
    void theLaterChangeCounts() {
        recent.note("hongju", grant(RoleGrant.State.ACTIVE, NOW.minusSeconds(2)));
        book = List.of(new RoleChange("hongju", "her", "volunteer", false, NOW.minusSeconds(1)));
        recent.read();
        assertThat(roles()).isEmpty();
    }

    private Set<String> roles() {
        Set<String> roles = new HashSet<>();
        recent.correct("hongju", "her", NOW.minusSeconds(60), roles);
        return roles;
    }

    private static RoleGrant grant(RoleGrant.State state, Instant at) {
        RoleGrant grant = new RoleGrant();
        grant.id = UUID.randomUUID();
        grant.subject = "her";
        grant.role = "volunteer";
        grant.become(state, at);
        return grant;
    }
}
