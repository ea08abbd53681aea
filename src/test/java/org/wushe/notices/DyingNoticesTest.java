package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.notices.Neighbours.actor;
import static org.wushe.notices.Neighbours.moved;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.JoinAsked;
import org.wushe.identity.Role;
import org.wushe.identity.RoleChanged;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.needs.Party;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.StackResource;

/** A notice dies with what it asks for, and takes its mail along. */
@QuarkusTest
class DyingNoticesTest {

    @Inject Event<NeedMoved> needs;
    @Inject Event<RoleChanged> roles;
    @Inject Event<JoinAsked> joins;
    @Inject TenantScope tenants;
    @Inject Communities communities;
    @Inject MailRelay relay;
    @Inject Scheduler scheduler;

    private Neighbours here;
    private UUID resident;
    private UUID coordinator;
    private UUID colleague;
    private UUID worker;
    private UUID volunteer;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        here = Neighbours.moveIn();
        communities.read();
        resident = here.member("zhou", "zh-CN", Role.RESIDENT);
        coordinator = here.member("he", "zh-CN", Role.COORDINATOR);
        colleague = here.member("lin", "zh-CN", Role.COORDINATOR);
        worker = here.member("chen", "zh-CN", Role.SOCIAL_WORKER);
        volunteer = here.member("wu", "zh-CN", Role.VOLUNTEER);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void whoHasConfirmedIsNoLongerAskedTo() {
        fire(step(NeedStep.RESULT, null, null, worker));
        assertThat(here.mails(resident)).containsExactly("NEED_RESULT PENDING");
        assertThat(here.unread(resident)).containsExactly("NEED_RESULT");

        fire(step(NeedStep.CONFIRMED, null, null, resident));
        assertThat(here.mails(resident)).isEmpty();
        assertThat(here.unread(resident)).isEmpty();
        assertThat(here.inbox(resident)).as("it is kept").containsExactly("NEED_RESULT");
    }

    @Test
    void aNeedThatIsDecidedWaitsForNoColleague() {
        fire(step(NeedStep.SUBMITTED, null, null, resident));
        assertThat(here.unread(coordinator)).containsExactly("NEED_WAITING");
        fire(step(NeedStep.ACCEPTED, null, null, coordinator));
        assertThat(here.unread(coordinator)).isEmpty();
        assertThat(here.unread(colleague)).isEmpty();
        assertThat(here.unread(resident)).containsExactly("NEED_SUBMITTED", "NEED_ACCEPTED");
    }

    @Test
    void anAnswerTakesTheQuestionBackAndPutsTheNeedBeforeTheDeskAgain() {
        fire(step(NeedStep.SUBMITTED, null, null, resident));
        fire(step(NeedStep.RETURNED, null, null, coordinator));
        assertThat(here.unread(colleague)).isEmpty();
        assertThat(here.mails(resident)).contains("NEED_RETURNED PENDING");

        fire(step(NeedStep.COMPLETED, null, null, resident));
        assertThat(here.unread(resident)).containsExactly("NEED_SUBMITTED");
        assertThat(here.mails(resident)).containsExactly("NEED_SUBMITTED PENDING");
        assertThat(here.unread(colleague)).containsExactly("NEED_WAITING");
    }

    @Test
    void whoActedOrGaveBackIsNoLongerToldThatItIsHersAndTheOthersStillAre() {
        fire(step(NeedStep.LINKED, Party.SOCIAL_WORKER, worker, coordinator));
        fire(step(NeedStep.LINKED, Party.VOLUNTEER, volunteer, coordinator));
        fire(step(NeedStep.PART_DONE, Party.SOCIAL_WORKER, null, worker));
        assertThat(here.unread(worker)).isEmpty();
        assertThat(here.mails(worker)).isEmpty();
        assertThat(here.mails(volunteer)).containsExactly("IN_CHARGE PENDING");

        fire(step(NeedStep.GIVEN_BACK, Party.VOLUNTEER, volunteer, coordinator));
        assertThat(here.unread(volunteer)).containsExactly("CLAIM_GIVEN_BACK");
        assertThat(here.mails(volunteer)).containsExactly("CLAIM_GIVEN_BACK PENDING");
    }

    @Test
    void aWithdrawnNeedAsksNobodyForAnything() {
        fire(step(NeedStep.SUBMITTED, null, null, resident));
        fire(step(NeedStep.RETURNED, null, null, coordinator));
        fire(step(NeedStep.LINKED, Party.SOCIAL_WORKER, worker, coordinator));
        fire(step(NeedStep.RESULT, null, null, coordinator));
        fire(step(NeedStep.LINKED, Party.VOLUNTEER, volunteer, coordinator));
        fire(step(NeedStep.WITHDRAWN, null, null, resident));
        assertThat(here.unread(coordinator)).isEmpty();
        assertThat(here.unread(worker)).isEmpty();
        assertThat(here.mails(volunteer)).isEmpty();
        assertThat(here.unread(resident))
                .containsExactly("NEED_SUBMITTED", "NEED_LINKED", "NEED_LINKED");
    }

    @Test
    void followersHearNoMoreOfWhatIsNoLongerPublic() {
        UUID notice = UUID.randomUUID();
        OwnerSql.run(
                "insert into wushe.notice values (?, ?, ?, 'NEED_FOLLOWED', 'XQ-2026-0042',"
                        + " '/needs/XQ-2026-0042', '{}', now(), null)",
                here.slug,
                notice,
                volunteer);
        fire(step(NeedStep.UNPUBLISHED, null, null, coordinator));
        assertThat(here.unread(volunteer)).isEmpty();
    }

    @Test
    void anotherNeedAndTheSameNumberNextDoorAreLeftAlone() {
        Neighbours nextDoor = Neighbours.moveIn();
        communities.read();
        UUID neighbour = nextDoor.member("zhou", "zh-CN", Role.RESIDENT);
        NeedMoved theirs = moved(NeedStep.RESULT, null, neighbour, null, null, actor(worker));
        inTransaction(nextDoor, () -> needs.fire(theirs));
        fire(step(NeedStep.RESULT, null, null, worker));
        OwnerSql.run(
                "update wushe.notice set number = 'XQ-2026-0043' where community = ?", here.slug);

        fire(step(NeedStep.CONFIRMED, null, null, resident));
        assertThat(here.mails(resident)).containsExactly("NEED_RESULT PENDING");
        assertThat(nextDoor.mails(neighbour)).containsExactly("NEED_RESULT PENDING");
        assertThat(nextDoor.unread(neighbour)).containsExactly("NEED_RESULT");
    }

    @Test
    void aMailThatSomebodyIsJustSendingIsLeftToHimAndGoesNoSecondTime() throws SQLException {
        fire(step(NeedStep.RESULT, null, null, worker));
        try (var sender = StackResource.asOwner()) {
            sender.setAutoCommit(false);
            try (var row = sender.createStatement()) {
                row.execute(
                        "select 1 from wushe.mail where community = '"
                                + here.slug
                                + "' for update");
            }
            fire(step(NeedStep.CONFIRMED, null, null, resident));
            assertThat(here.unread(resident)).isEmpty();
            assertThat(here.mails(resident)).containsExactly("NEED_RESULT PENDING");
            sender.rollback();
        }
        assertThat(relay.round()).isTrue();
        assertThat(here.mails(resident)).as("he failed").containsExactly("NEED_RESULT CANCELLED");
    }

    @Test
    void aMailGivenUpIsThrownAwayToo() {
        fire(step(NeedStep.RESULT, null, null, worker));
        OwnerSql.run(
                "update wushe.mail set state = 'DEAD', died_at = now() where community = ?",
                here.slug);
        fire(step(NeedStep.CONFIRMED, null, null, resident));
        assertThat(here.mails(resident)).isEmpty();
    }

    @Test
    void whoWasLetInWaitsForNobody() {
        UUID stranger = here.member("xin", "zh-CN");
        UUID other = here.member("qiu", "zh-CN");
        inTransaction(here, () -> joins.fire(new JoinAsked(stranger, Instant.now())));
        inTransaction(here, () -> joins.fire(new JoinAsked(other, Instant.now())));
        inTransaction(
                here,
                () ->
                        roles.fire(
                                new RoleChanged(
                                        "identity.join_confirmed",
                                        stranger,
                                        Role.RESIDENT,
                                        null,
                                        actor(coordinator),
                                        Instant.now())));
        assertThat(here.inbox(colleague)).containsExactly("JOIN_ASKED", "JOIN_ASKED");
        assertThat(here.unread(colleague)).as("the other still waits").hasSize(1);
    }

    private NeedMoved step(NeedStep step, Party party, UUID inCharge, UUID by) {
        return moved(step, party, resident, inCharge, null, actor(by));
    }

    private void fire(NeedMoved... moved) {
        inTransaction(here, () -> Arrays.stream(moved).forEach(needs::fire));
    }

    private void inTransaction(Neighbours where, Runnable work) {
        tenants.run(where.slug, () -> QuarkusTransaction.requiringNew().run(work));
    }
}
