package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wushe.notices.Neighbours.actor;
import static org.wushe.notices.Neighbours.moved;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Role;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.StackResource;

/** The relay between the real outbox and a real mail server. */
@QuarkusTest
class MailRelayTest {

    @Inject Event<NeedMoved> needs;
    @Inject TenantScope tenants;
    @Inject Communities communities;
    @Inject MailRelay relay;
    @Inject MailSender sender;
    @Inject Scheduler scheduler;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private Neighbours here;
    private UUID coordinator;
    private UUID resident;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        here = Neighbours.moveIn();
        communities.read();
        coordinator = here.member("he", "zh-CN", Role.COORDINATOR);
        resident = here.member("zhou", "zh-CN", Role.RESIDENT);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void aMailArrivesAsItWasWrittenAndIsMarked() throws Exception {
        tell(resident);
        assertThat(relay.round()).isTrue();
        MimeMessage mail = received("zhou").get(0);
        assertThat(mail.getSubject()).isEqualTo("您的需求 XQ-2026-0042 已受理");
        String id =
                OwnerSql.column("select id from wushe.mail where community = ?", here.slug).get(0);
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@" + here.slug + ".wushe>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED SENT");
    }

    @Test
    void manyRelaysAtOnceSendEachMailOnce() throws Exception {
        int mails = 40;
        for (int i = 0; i < mails; i++) {
            tell(resident);
        }
        atOnce(4, relay::round);
        assertThat(received("zhou")).hasSize(mails);
        assertThat(ids(received("zhou"))).doesNotHaveDuplicates();
        assertThat(here.mails(resident)).hasSize(mails).containsOnly("NEED_ACCEPTED SENT");
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndAfterwardsNothingComesTwice() throws Exception {
        int mails = 10;
        for (int i = 0; i < mails; i++) {
            tell(resident);
        }
        StackResource.mail().stop();
        try {
            assertThat(relay.round()).isFalse();
            assertThat(relay.round()).isFalse();
            assertThat(triedMails()).as("one a round, not all of them").isEqualTo(2);
            OwnerSql.run(
                    "update wushe.mail set created_at = now() - interval '8 days', next_at = now(),"
                            + " attempts = 99 where community = ?",
                    here.slug);
            assertThat(relay.round()).isFalse();
        } finally {
            StackResource.mail().start();
        }
        assertThat(here.mails(resident)).hasSize(mails).containsOnly("NEED_ACCEPTED PENDING");
        OwnerSql.run("update wushe.mail set next_at = now() where community = ?", here.slug);
        assertThat(relay.round()).isTrue();
        assertThat(relay.round()).isTrue();
        assertThat(received("zhou")).hasSize(mails);
        assertThat(here.mails(resident)).containsOnly("NEED_ACCEPTED SENT");
    }

    @Test
    void anAddressTheServerWillNeverTakeDoesNotHoldUpTheOthers() throws Exception {
        tell(resident);
        tell(resident);
        instead("RCPT", "550 5.1.1 no such user", () -> assertThat(relay.round()).isTrue());
        assertThat(here.mails(resident)).containsOnly("NEED_ACCEPTED DEAD");
        assertThat(error()).contains("550 5.1.1 no such user");
    }

    @Test
    void aRefusalForNowIsTriedAgainLater() throws Exception {
        tell(resident);
        instead("RCPT", "450 4.2.0 greylisted", () -> assertThat(relay.round()).isTrue());
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED PENDING");
        relay.round();
        assertThat(received("zhou")).as("not before its time").isEmpty();
        OwnerSql.run("update wushe.mail set next_at = now() where community = ?", here.slug);
        relay.round();
        assertThat(received("zhou")).hasSize(1);
    }

    @Test
    void aGreetingThatComesWithTheConnectionIsHeard() throws Exception {
        Mail mail = Mail.withText(here.address("zhou"), "x", "x");
        instead(
                "RCPT",
                "550 5.1.1 no such user",
                () -> {
                    for (int i = 0; i < 100; i++) {
                        assertThatThrownBy(() -> sender.send(mail))
                                .hasStackTraceContaining("550 5.1.1 no such user");
                    }
                });
    }

    @Test
    void aServerThatRefusesUsAsASenderIsAsGoodAsAway() throws Exception {
        tell(resident);
        instead("MAIL", "550 5.7.1 not you", () -> assertThat(relay.round()).isFalse());
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED PENDING");
    }

    @Test
    void afterSevenDaysOfRefusalsItIsGivenUp() throws Exception {
        tell(resident);
        OwnerSql.run(
                "update wushe.mail set created_at = now() - interval '8 days' where community = ?",
                here.slug);
        instead("RCPT", "450 4.2.0 greylisted", () -> assertThat(relay.round()).isTrue());
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED DEAD");
    }

    @Test
    void theMailOfASuspendedCommunityWaits() throws Exception {
        tell(resident);
        OwnerSql.run("update wushe.community set state = 'SUSPENDED' where slug = ?", here.slug);
        relay.round();
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED PENDING");
    }

    private void tell(UUID member) {
        tenants.run(
                here.slug,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () ->
                                                needs.fire(
                                                        moved(
                                                                NeedStep.ACCEPTED,
                                                                member,
                                                                null,
                                                                null,
                                                                actor(coordinator)))));
    }

    private void instead(String command, String refusal, Runnable work) throws Exception {
        StackResource.mail().stop();
        StubbornServer server = new StubbornServer(port, command, refusal);
        try {
            work.run();
        } finally {
            server.close();
            StackResource.mail().start();
        }
    }

    private long triedMails() {
        return OwnerSql.column(
                        "select id from wushe.mail where community = ? and attempts > 0", here.slug)
                .size();
    }

    private String error() {
        return OwnerSql.column("select last_error from wushe.mail where community = ?", here.slug)
                .get(0);
    }

    private List<MimeMessage> received(String name) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : StackResource.mail().getReceivedMessages()) {
            if (Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(here.address(name)))) {
                found.add(mail);
            }
        }
        return found;
    }

    private static List<String> ids(List<MimeMessage> mails) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mails) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static void atOnce(int times, Callable<Boolean> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
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
