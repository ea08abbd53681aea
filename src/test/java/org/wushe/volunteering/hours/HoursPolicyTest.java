package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;

class HoursPolicyTest {

    private static final UUID HER = UUID.randomUUID();
    private final ServiceHours hours = new ServiceHours();

    @Test
    void checkerApproverAndVolunteerAreThreePeople() {
        Actor checker = somebody(Role.COORDINATOR);
        checkedBy(checker, true);
        assertThat(approves(checker)).isEqualTo("not_checker");
        assertThat(approves(new Actor("x", "x", HER, Set.of(Role.ADMIN)))).isEqualTo("not_own");
        assertThat(approves(somebody(Role.VOLUNTEER_LEADER))).isEqualTo("only_approvers");
        assertThat(approves(somebody(Role.COORDINATOR))).isNull();
        assertThat(approves(somebody(Role.ADMIN))).isNull();
    }

    @Test
    void theSecondPersonHasAnotherRole() {
        checkedBy(somebody(Role.COORDINATOR), false);
        assertThat(approves(somebody(Role.COORDINATOR))).isEqualTo("other_role");
        assertThat(approves(somebody(Role.ADMIN))).isNull();
    }

    @Test
    void nobodyMakesHerOwnVoid() {
        Actor herself = new Actor("x", "x", HER, Set.of(Role.ADMIN));
        assertThat(HoursPolicy.annuls(herself, HER).reason()).isEqualTo("not_own");
        assertThat(HoursPolicy.annuls(somebody(Role.ADMIN), HER).isAllowed()).isTrue();
    }

    private void checkedBy(Actor checker, boolean asLeader) {
        hours.checkedBy = checker.memberId();
        hours.checkedAsLeader = asLeader;
    }

    private String approves(Actor actor) {
        return HoursPolicy.approves(actor, hours, HER).reason();
    }

    private static Actor somebody(Role role) {
        return new Actor("somebody", "somebody", UUID.randomUUID(), Set.of(role));
    }
}
