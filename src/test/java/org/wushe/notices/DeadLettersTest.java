package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** The desk's page of mails that did not arrive. */
@QuarkusTest
class DeadLettersTest {

    @Inject Communities communities;
    @Inject MailRelay relay;
    @Inject Scheduler scheduler;

    private Neighbours here;
    private Web coordinator;
    private UUID resident;
    private String desk;
    private String page;

    @BeforeEach
    void people() {
        scheduler.pause(MailRelay.IDENTITY);
        OwnerSql.run("update wushe.mail set state = 'SENT' where state = 'PENDING'");
        here = Neighbours.moveIn();
        communities.read();
        coordinator = Web.as("coordinator@" + here.slug);
        resident = here.member("周桂兰", "zhou@" + here.slug + ".example", "zh-CN", Role.RESIDENT);
        desk = "/c/" + here.slug + "/desk";
        page = desk + "/letters";
    }

    @AfterEach
    void goOn() {
        scheduler.resume(MailRelay.IDENTITY);
    }

    @Test
    void withoutAnyThePageSaysSoAndTheDeskIsSilent() {
        assertThat(coordinator.page(page).text()).contains("没有送不到的邮件");
        assertThat(coordinator.inEnglish().page(page).text()).contains("no letters that did not");
        assertThat(coordinator.page(desk).select("a[href$=/desk/letters]")).isEmpty();
    }

    @Test
    void eachSaysForWhomWhatAndWhyAndTheDeskSaysHowMany() {
        died("recipient address not accepted: 550 5.1.1 zhou@secret.example");
        died("recipient address not accepted: 452 4.2.2 full");
        Document letters = coordinator.page(page);
        assertThat(letters.select(".queue tbody tr")).hasSize(2);
        assertThat(letters.text())
                .contains("周桂兰", "需求已受理", "XQ-2026-0042", "没有这个邮箱", "对方邮箱满了")
                .doesNotContain("secret", "550");
        assertThat(coordinator.inEnglish().page(page).text())
                .contains("There is no such mailbox", "A need was accepted");
        assertThat(coordinator.page(desk).text()).contains("2 封邮件没有送到");
        assertThat(Web.as("admin@" + here.slug).page(desk).select("a[href$=/desk/letters]"))
                .hasSize(1);
    }

    @Test
    void oneIsSentAgainFromThereAndOnlyOnce() {
        died("recipient address not accepted: 450 4.2.0 greylisted");
        died("recipient address not accepted: 450 4.2.0 greylisted");
        OwnerSql.run(
                "update wushe.mail set created_at = now() - interval '30 days' where community = ?",
                here.slug);
        String action =
                coordinator
                        .page(page)
                        .select(".queue form[action$=/sending]")
                        .first()
                        .attr("action");
        assertThat(coordinator.post(action, Map.of()).statusCode()).isEqualTo(303);
        assertThat(here.mails(resident))
                .containsExactlyInAnyOrder("NEED_ACCEPTED DEAD", "NEED_ACCEPTED PENDING");
        assertThat(coordinator.post(action, Map.of()).statusCode()).isEqualTo(409);
        relay.round();
        assertThat(here.mails(resident))
                .containsExactlyInAnyOrder("NEED_ACCEPTED DEAD", "NEED_ACCEPTED SENT");
        assertThat(audited()).containsExactly("XQ-2026-0042 1");
    }

    @Test
    void aSecondChanceIsAWholeWeek() {
        died("recipient address not accepted: 450 4.2.0 greylisted");
        OwnerSql.run(
                "update wushe.mail set created_at = now() - interval '30 days' where community = ?",
                here.slug);
        coordinator.post(page + "/sending", Map.of());
        OwnerSql.run("update wushe.membership set email = 'no address' where id = ?", resident);
        relay.round();
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED PENDING");
    }

    @Test
    void allAreSentAgainAtOnce() {
        for (int i = 0; i < SendingAgain.PAGE + 2; i++) {
            died("recipient address not accepted: 550 5.1.1 unknown");
        }
        Document first = coordinator.page(page);
        assertThat(first.select(".queue tbody tr")).hasSize(SendingAgain.PAGE);
        String next = first.select("a[rel=next]").attr("href");
        assertThat(coordinator.page(next).select(".queue tbody tr")).hasSize(2);

        assertThat(coordinator.post(page + "/sending", Map.of()).statusCode()).isEqualTo(303);
        assertThat(here.mails(resident)).containsOnly("NEED_ACCEPTED PENDING");
        assertThat(audited()).containsExactly(here.slug + " 52");
        coordinator.post(page + "/sending", Map.of());
        assertThat(audited()).as("nothing was sent").hasSize(1);
    }

    @Test
    void othersDoNotSeeThem() {
        died("recipient address not accepted: 550 5.1.1 unknown");
        String letter =
                OwnerSql.column("select id from wushe.mail where community = ?", here.slug).get(0);
        for (String role : new String[] {"resident", "social-worker", "grid-worker", "auditor"}) {
            Web other = Web.as(role + "@" + here.slug);
            assertThat(other.get(page).statusCode()).as(role).isEqualTo(403);
            assertThat(other.post(page + "/sending", Map.of()).statusCode()).isEqualTo(403);
            assertThat(other.post(page + "/" + letter + "/sending", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        Neighbours nextDoor = Neighbours.moveIn();
        communities.read();
        assertThat(
                        Web.as("coordinator@" + nextDoor.slug)
                                .post(
                                        "/c/"
                                                + nextDoor.slug
                                                + "/desk/letters/"
                                                + letter
                                                + "/sending",
                                        Map.of())
                                .statusCode())
                .isEqualTo(404);
        assertThat(here.mails(resident)).containsExactly("NEED_ACCEPTED DEAD");
    }

    private void died(String error) {
        String id = here.due(resident, "drains", "zh-CN").substring(1, 37);
        OwnerSql.run(
                "update wushe.mail set state = 'DEAD', died_at = now(), last_error = ?"
                        + " where id = ?::uuid",
                error,
                id);
    }

    private List<String> audited() {
        return OwnerSql.column(
                "select subject || ' ' || (details ->> 'letters') from wushe.audit_entry"
                        + " where community = ? and action = 'notices.letter_sent_again'",
                here.slug);
    }
}
