package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wushe.notices.Neighbours.actor;
import static org.wushe.notices.Neighbours.moved;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.JoinAsked;
import org.wushe.identity.Role;
import org.wushe.identity.RoleChanged;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.StackResource;

/** Who is told of what, on the real database. */
@QuarkusTest
class WhoIsToldTest {

    /** Claimed, declined, published, a repeat merged in: what the requester need not hear. */
    private static final int ONLY_THE_DESK = 4;

    @Inject Event<NeedMoved> needs;
    @Inject Event<RoleChanged> roles;
    @Inject Event<JoinAsked> joins;
    @Inject TenantScope tenants;
    @Inject Communities communities;
    @Inject Scheduler scheduler;

    private Neighbours here;
    private UUID resident;
    private UUID coordinator;
    private UUID colleague;
    private UUID worker;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        here = Neighbours.moveIn();
        communities.read();
        resident = here.member("zhou", "zh-CN", Role.RESIDENT);
        coordinator = here.member("he", "zh-CN", Role.COORDINATOR);
        colleague = here.member("lin", "zh-CN", Role.COORDINATOR, Role.GRID_WORKER);
        worker = here.member("chen", "en", Role.SOCIAL_WORKER);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void aNewNeedGetsAReceiptAndWaitsAtTheDesk() {
        fire(moved(NeedStep.SUBMITTED, resident, null, null, actor(resident)));
        assertThat(here.inbox(resident)).containsExactly("NEED_SUBMITTED");
        assertThat(here.mails(resident)).containsExactly("NEED_SUBMITTED PENDING");
        assertThat(here.inbox(coordinator)).containsExactly("NEED_WAITING");
        assertThat(here.inbox(colleague)).containsExactly("NEED_WAITING");
        assertThat(here.mails(coordinator)).isEmpty();
        assertThat(here.inbox(worker)).isEmpty();
    }

    @Test
    void manyNewNeedsAreOneLineUntilItIsRead() {
        NeedMoved imported = moved(NeedStep.SUBMITTED, null, null, null, actor(coordinator));
        fire(imported, imported, imported);
        fire(imported, imported, imported);
        assertThat(here.inbox(colleague)).containsExactly("NEEDS_WAITING");
        assertThat(here.inbox(coordinator)).as("she brought them in herself").isEmpty();
    }

    @Test
    void theRequesterIsToldOfEveryStepOfOthersAndOfNoneOfHerOwn() {
        for (NeedStep step : NeedStep.values()) {
            fire(moved(step, resident, null, "told", actor(coordinator)));
        }
        assertThat(here.inbox(resident))
                .containsSubsequence(
                        "NEED_SUBMITTED",
                        "NEED_RETURNED",
                        "NEED_ACCEPTED",
                        "NEED_REFUSED",
                        "NEED_LINKED",
                        "NEED_PROGRESS",
                        "NEED_PART_DONE",
                        "NEED_RESULT",
                        "NEED_CONFIRMED",
                        "NEED_NOT_SOLVED")
                .hasSize(NeedStep.values().length - ONLY_THE_DESK);
        fire(moved(NeedStep.CONFIRMED, resident, null, null, actor(resident)));
        fire(moved(NeedStep.NOT_SOLVED, resident, null, null, actor(resident)));
        assertThat(here.inbox(resident)).hasSize(NeedStep.values().length - ONLY_THE_DESK);
    }

    @Test
    void progressWithoutWordsForHerIsNotTold() {
        fire(moved(NeedStep.PROGRESS, resident, null, null, actor(worker)));
        assertThat(here.inbox(resident)).isEmpty();
    }

    @Test
    void theResultTakesThePlaceOfAMailAboutTheLastPart() {
        fire(
                moved(NeedStep.PART_DONE, resident, null, "done", actor(worker)),
                moved(NeedStep.RESULT, resident, null, "done", actor(worker)));
        assertThat(here.inbox(resident)).containsExactly("NEED_PART_DONE", "NEED_RESULT");
        assertThat(here.mails(resident)).containsExactly("NEED_RESULT PENDING");
    }

    @Test
    void whoeverIsNewlyInChargeIsToldUnlessSheTookItHerself() {
        fire(moved(NeedStep.LINKED, resident, worker, null, actor(coordinator)));
        assertThat(here.mails(worker)).containsExactly("IN_CHARGE PENDING");
        fire(moved(NeedStep.LINKED, resident, coordinator, null, actor(coordinator)));
        assertThat(here.inbox(coordinator)).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsOnlyTheInbox() {
        UUID old = here.member("wu", null, "zh-CN", Role.RESIDENT);
        fire(moved(NeedStep.ACCEPTED, old, null, null, actor(coordinator)));
        assertThat(here.inbox(old)).containsExactly("NEED_ACCEPTED");
        assertThat(here.mails(old)).isEmpty();
    }

    @Test
    void whatIsUndoneIsNotTold() {
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        () -> {
                                            needs.fire(
                                                    moved(
                                                            NeedStep.SUBMITTED,
                                                            resident,
                                                            worker,
                                                            null,
                                                            actor(resident)));
                                            throw new IllegalStateException();
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(OwnerSql.column("select kind from wushe.notice where community = ?", here.slug))
                .isEmpty();
        assertThat(OwnerSql.column("select state from wushe.mail where community = ?", here.slug))
                .isEmpty();
    }

    @Test
    void membershipsAndRolesAreToldToTheOneTheyAreAbout() {
        inTransaction(() -> joins.fire(new JoinAsked(resident, Instant.now())));
        assertThat(here.inbox(coordinator)).containsExactly("JOIN_ASKED");
        assertThat(here.inbox(colleague)).as("once, in two roles").containsExactly("JOIN_ASKED");
        assertThat(here.mails(coordinator)).isEmpty();

        change("identity.join_confirmed", Role.RESIDENT);
        change("identity.role_granted", Role.RESIDENT);
        change("identity.role_asked", Role.ADMIN);
        change("identity.role_granted", Role.VOLUNTEER);
        change("identity.role_withdrawn", Role.VOLUNTEER);
        change("identity.join_refused", null);
        assertThat(here.inbox(resident))
                .containsExactly(
                        "JOIN_CONFIRMED", "ROLE_GRANTED", "ROLE_WITHDRAWN", "JOIN_REFUSED");
        assertThat(here.mails(resident)).hasSize(4);
        assertThat(here.inbox(worker)).isEmpty();
    }

    @Test
    void anotherCommunitySeesNothingOfIt() throws SQLException {
        fire(moved(NeedStep.ACCEPTED, resident, null, null, actor(coordinator)));
        assertThat(rowsSeenBy(here.slug)).isEqualTo(2);
        assertThat(rowsSeenBy("elsewhere")).isZero();
    }

    private long rowsSeenBy(String slug) throws SQLException {
        try (var connection = StackResource.asApp();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select wushe.enter('" + slug + "')");
            try (var row =
                    statement.executeQuery(
                            "select (select count(*) from wushe.notice where community = '"
                                    + here.slug
                                    + "') + (select count(*) from wushe.mail where community = '"
                                    + here.slug
                                    + "')")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void change(String action, Role role) {
        inTransaction(
                () ->
                        roles.fire(
                                new RoleChanged(
                                        action,
                                        resident,
                                        role,
                                        "why",
                                        actor(coordinator),
                                        Instant.now())));
    }

    private void fire(NeedMoved... moved) {
        inTransaction(
                () -> {
                    for (NeedMoved one : moved) {
                        needs.fire(one);
                    }
                });
    }

    private void inTransaction(Runnable work) {
        tenants.run(here.slug, () -> QuarkusTransaction.requiringNew().run(work));
    }
}
