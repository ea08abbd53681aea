package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;

/** One mail or community with something wrong does not hold up the others. */
@QuarkusTest
class AilingMailTest {

    @Inject Communities communities;
    @Inject MailRelay relay;
    @Inject Scheduler scheduler;

    private Neighbours here;
    private UUID resident;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        here = Neighbours.moveIn();
        communities.read();
        resident = here.member("zhou", "zh-CN", Role.RESIDENT);
    }

    @AfterEach
    void goOn() {
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void anAddressThatIsNoneWaitsToBeMended() {
        UUID mistyped = here.member("he", "no address", "zh-CN", Role.RESIDENT);
        here.due(mistyped, "drains", "zh-CN");
        here.due(resident, "drains", "zh-CN");
        assertThat(relay.round()).isTrue();
        assertThat(here.mails(mistyped)).containsExactly("NEED_ACCEPTED PENDING");
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED SENT");
    }

    @Test
    void aMailThatCannotBeWrittenWaitsAndTheNextGoesOut() {
        here.due(resident, null, "zh-CN");
        here.due(resident, "drains", "zh-CN");
        assertThat(relay.round()).isTrue();
        assertThat(here.mails(resident))
                .containsExactly("NEED_ACCEPTED PENDING", "NEED_ACCEPTED SENT");
    }

    @Test
    void aCommunityThisReplicaDoesNotKnowYetWaits() {
        Neighbours newcomers = Neighbours.moveIn();
        UUID newcomer = newcomers.member("lin", "zh-CN", Role.RESIDENT);
        newcomers.due(newcomer, "drains", "zh-CN");
        here.due(resident, "drains", "zh-CN");
        assertThat(relay.round()).isTrue();
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED SENT");
        communities.read();
        assertThat(relay.round()).isTrue();
        assertThat(newcomers.mails(newcomer)).containsExactly("NEED_ACCEPTED SENT");
    }
}
