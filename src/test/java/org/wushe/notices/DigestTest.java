package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.notices.Neighbours.actor;
import static org.wushe.notices.Neighbours.moved;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.NoticePace;
import org.wushe.identity.Role;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.StackResource;

/** News that wait for their morning and come in one mail, on the real database and mail server. */
@QuarkusTest
class DigestTest {

    @Inject Event<NeedMoved> needs;
    @Inject TenantScope tenants;
    @Inject Communities communities;
    @Inject MailRelay relay;
    @Inject DigestRounds rounds;
    @Inject Scheduler scheduler;

    private Neighbours here;
    private UUID coordinator;
    private UUID resident;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        scheduler.pause(DigestRounds.IDENTITY);
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        here = Neighbours.moveIn();
        communities.read();
        coordinator = here.member("he", "zh-CN", Role.COORDINATOR);
        resident = here.member("zhou", "zh-CN", Role.RESIDENT);
        here.choose("zhou", NoticePace.DAILY);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(DigestRounds.IDENTITY);
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void newsWaitForTheMorningAndWhatAsksForSomethingDoesNot() {
        here.member("wu", "zh-CN", Role.RESIDENT);
        UUID weekly = here.member("li", "zh-CN", Role.RESIDENT);
        here.choose("li", NoticePace.WEEKLY);
        tell(resident, NeedStep.ACCEPTED);
        tell(resident, NeedStep.RESULT);
        tell(weekly, NeedStep.ACCEPTED);
        assertThat(here.mails(resident)).containsExactly("NEED_RESULT PENDING");
        assertThat(here.mails(weekly)).isEmpty();
        assertThat(gatherAt(resident)).containsExactly(morning(NoticePace.DAILY));
        assertThat(gatherAt(weekly)).containsExactly(morning(NoticePace.WEEKLY));

        rounds.round();
        assertThat(here.mails(resident)).as("not before").containsExactly("NEED_RESULT PENDING");
    }

    @Test
    void theNewsOfADayAreOneMail() throws Exception {
        tell(resident, NeedStep.ACCEPTED);
        tell(resident, NeedStep.PAUSED);
        theMorningComes();
        rounds.round();
        assertThat(here.mails(resident)).containsExactly("DIGEST PENDING");
        assertThat(relay.round()).isTrue();
        assertThat(here.mails(resident)).containsExactly("DIGEST SENT");
        assertThat(received("zhou")).hasSize(1);
        assertThat(received("zhou").get(0).getSubject()).isEqualTo("红矩社区的新消息（2 条）");
        rounds.round();
        relay.round();
        assertThat(received("zhou")).as("never again").hasSize(1);
    }

    @Test
    void whatWasReadOrDiedMeanwhileIsLeftOut() throws Exception {
        tell(resident, NeedStep.SUBMITTED);
        tell(resident, NeedStep.ACCEPTED);
        tell(resident, NeedStep.PART_DONE);
        theMorningComes();
        rounds.round();
        OwnerSql.run(
                "update wushe.notice set read_at = now() where community = ? and member_id = ?"
                        + " and kind = 'NEED_SUBMITTED'",
                here.slug,
                resident);
        tell(resident, NeedStep.RESULT);
        relay.round();
        assertThat(received("zhou").stream().map(DigestTest::subject))
                .containsExactlyInAnyOrder("红矩社区的新消息（1 条）", "您的需求 XQ-2026-0042 有结果了，请您看一看");
    }

    @Test
    void anEmptyDigestIsNotSent() throws Exception {
        tell(resident, NeedStep.ACCEPTED);
        theMorningComes();
        rounds.round();
        OwnerSql.run("update wushe.notice set read_at = now() where community = ?", here.slug);
        relay.round();
        assertThat(here.mails(resident)).containsExactly("DIGEST CANCELLED");
        assertThat(received("zhou")).isEmpty();

        tell(resident, NeedStep.PAUSED);
        OwnerSql.run("update wushe.notice set read_at = now() where community = ?", here.slug);
        theMorningComes();
        rounds.round();
        assertThat(here.mails(resident)).as("nor written").hasSize(1);
    }

    @Test
    void whatComesTooLateForADigestComesWithTheNext() throws Exception {
        tell(resident, NeedStep.ACCEPTED);
        theMorningComes();
        rounds.round();
        tell(resident, NeedStep.PAUSED);
        theMorningComes();
        rounds.round();
        assertThat(gatherAt(resident)).contains(morning(NoticePace.DAILY));
        relay.round();
        assertThat(subject(received("zhou").get(0))).isEqualTo("红矩社区的新消息（1 条）");

        OwnerSql.run(
                "update wushe.mail set digest_on = digest_on - 1 where community = ?", here.slug);
        theMorningComes();
        rounds.round();
        relay.round();
        assertThat(received("zhou")).hasSize(2);
    }

    @Test
    void manyInstancesWriteAndSendOneMailAMember() throws Exception {
        int members = 8;
        for (int i = 0; i < members; i++) {
            String name = "m" + i + "x";
            UUID member = here.member(name, "zh-CN", Role.RESIDENT);
            here.choose(name, NoticePace.DAILY);
            for (int j = 0; j < 3; j++) {
                tell(member, NeedStep.ACCEPTED);
            }
        }
        theMorningComes();
        atOnce(
                4,
                () -> {
                    rounds.round();
                    relay.round();
                    return true;
                });
        relay.round();
        for (int i = 0; i < members; i++) {
            assertThat(received("m" + i + "x").stream().map(DigestTest::subject))
                    .containsExactly("红矩社区的新消息（3 条）");
        }
        assertThat(
                        OwnerSql.column(
                                "select id from wushe.notice where community = ?"
                                        + " and digest_id is null",
                                here.slug))
                .isEmpty();
    }

    @Test
    void aServerThatIsAwayNeitherLosesNorDoublesIt() throws Exception {
        tell(resident, NeedStep.ACCEPTED);
        theMorningComes();
        rounds.round();
        StackResource.mail().stop();
        try {
            assertThat(relay.round()).isFalse();
        } finally {
            StackResource.mail().start();
        }
        rounds.round();
        assertThat(here.mails(resident)).containsExactly("DIGEST PENDING");
        OwnerSql.run("update wushe.mail set next_at = now() where community = ?", here.slug);
        relay.round();
        relay.round();
        assertThat(received("zhou")).hasSize(1);
        String id =
                OwnerSql.column("select id from wushe.mail where community = ?", here.slug).get(0);
        assertThat(received("zhou").get(0).getMessageID())
                .isEqualTo("<" + id + "@" + here.slug + ".wushe>");
    }

    @Test
    void withoutAnAddressTheNewsStayInTheInbox() {
        tell(resident, NeedStep.ACCEPTED);
        theMorningComes();
        OwnerSql.run("update wushe.membership set email = null where community = ?", here.slug);
        rounds.round();
        assertThat(here.mails(resident)).isEmpty();
        assertThat(here.unread(resident)).containsExactly("NEED_ACCEPTED");
        assertThat(gatherAt(resident)).isEmpty();
    }

    @Test
    void theDigestOfASuspendedCommunityWaits() {
        tell(resident, NeedStep.ACCEPTED);
        theMorningComes();
        OwnerSql.run("update wushe.community set state = 'SUSPENDED' where slug = ?", here.slug);
        rounds.round();
        assertThat(here.mails(resident)).isEmpty();
    }

    private void tell(UUID member, NeedStep step) {
        tenants.run(
                here.slug,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () ->
                                                needs.fire(
                                                        moved(
                                                                step,
                                                                member,
                                                                null,
                                                                null,
                                                                actor(coordinator)))));
    }

    private void theMorningComes() {
        OwnerSql.run(
                "update wushe.notice set gather_at = now() - interval '1 second'"
                        + " where community = ? and gather_at is not null and digest_id is null",
                here.slug);
    }

    /** Mornings for which her news wait. */
    private List<Instant> gatherAt(UUID member) {
        return OwnerSql.column(
                        "select to_char(gather_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                + " from wushe.notice where community = ? and member_id = ?"
                                + " and gather_at is not null and digest_id is null",
                        here.slug,
                        member)
                .stream()
                .map(text -> OffsetDateTime.parse(text).toInstant())
                .toList();
    }

    private static Instant morning(NoticePace pace) {
        return Morning.next(pace, Instant.now(), ZoneId.of("Asia/Shanghai"));
    }

    private List<MimeMessage> received(String name) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : StackResource.mail().getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0]
                    .toString()
                    .contains(here.address(name))) {
                found.add(mail);
            }
        }
        return found;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void atOnce(int times, Callable<Boolean> work) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(work);
        }
        for (Future<Boolean> done : threads.invokeAll(all)) {
            assertThat(done.get()).isTrue();
        }
        threads.shutdown();
    }
}
