package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Barriers;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.StackResource;

/** How often mail comes, what it looks like, and what the desk does when it does not arrive. */
@QuarkusTest
class NoticesSmokeTest {

    private static final String HOME = "/c/gaofeng";

    /** Who signs in with the account; a namesake said by a header has the same mail. */
    private static final String MEMBER =
            " from wushe.membership m where m.community = 'gaofeng' and m.email = ?"
                    + " and m.subject not like 'subject-%'";

    private static final String SUBJECT = "高峰社区的新消息（2 条）";

    @TestHTTPResource("/")
    String address;

    private Browsers browsers;
    private String base;

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        base = address.replaceAll("/$", "");
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aPersonChoosesHerPaceAndReadsWhatComes() throws Exception {
        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident2@gaofeng")
                .reads(Browsers.CHINESE, false)
                .open(HOME + "/me")
                .follow("选择多久收一次通知邮件");
        resident.picture("notice-pace-phone");
        resident.choose("每天一封").press("就这样发").sees("记下了", "通知");
        resident.open(HOME + "/me/notices").press("关怀版").press("标准版");
        new Person(browsers.desktop(Browsers.ENGLISH), base)
                .signIn("resident2@gaofeng")
                .reads(Browsers.ENGLISH, false)
                .open(HOME + "/me/notices")
                .picture("notice-pace");

        news("resident2@gaofeng", "NEED_PROGRESS", "PROGRESS", "已约电工周六上午上门，请留人在家。");
        news("resident2@gaofeng", "NEED_ACCEPTED", "ACCEPTED", "");
        theMorningComes();
        String html = html(received());
        Page phone = browsers.phone(Browsers.CHINESE);
        Page desktop = browsers.desktop(Browsers.CHINESE);
        for (Page page : new Page[] {phone, desktop}) {
            page.setContent(html);
            assertThat(Barriers.on(page)).isEmpty();
            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(wide).isLessThanOrEqualTo(page.viewportSize().width);
            assertThat(page.locator("h1").innerText()).isEqualTo(SUBJECT);
        }
        new Person(phone, base).picture("digest-phone");
        new Person(desktop, base).picture("digest");
    }

    @Test
    void theDeskSendsAgainWhatDidNotArrive() throws Exception {
        new Person(browsers.phone(Browsers.CHINESE), base)
                .signIn("resident@gaofeng")
                .reads(Browsers.CHINESE, false)
                .open(HOME + "/me");
        died("resident@gaofeng", "recipient address not accepted: 550 5.1.1 unknown");
        died("resident@gaofeng", "recipient address not accepted: 452 4.2.2 full");
        Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base);
        coordinator
                .signIn("coordinator@gaofeng")
                .reads(Browsers.CHINESE, false)
                .open(HOME + "/desk")
                .sees("封邮件没有送到");
        coordinator.follow("看原因，再发一次").sees("没有这个邮箱", "对方邮箱满了");
        coordinator.picture("letters");
        Person admin = new Person(browsers.phone(Browsers.CHINESE), base);
        admin.signIn("admin@gaofeng")
                .reads(Browsers.CHINESE, false)
                .open(HOME + "/desk/letters")
                .picture("letters-phone");
        admin.press("关怀版").press("标准版");
        coordinator.press("全部再发一次").sees("没有送不到的邮件");
    }

    /** As the room writes it for whoever wants news together, its morning having come. */
    private static void news(String user, String kind, String step, String note)
            throws SQLException {
        run(
                "insert into wushe.notice (community, id, member_id, kind, number, path, params,"
                        + " created_at, gather_at)"
                        + " select m.community, gen_random_uuid(), m.id, ?, 'XQ-2026-0042',"
                        + " '/needs/XQ-2026-0042', jsonb_build_object('category', 'noise', 'step',"
                        + " ?::text, 'party', 'SOCIAL_WORKER', 'note', ?::text), now(), '9999-01-01'"
                        + MEMBER,
                kind,
                step,
                note,
                user + ".example");
    }

    private static void theMorningComes() throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update wushe.notice set gather_at = now()"
                            + " where community = 'gaofeng' and gather_at = '9999-01-01'");
        }
    }

    private static void died(String user, String error) throws SQLException {
        String notice = UUID.randomUUID().toString();
        run(
                "insert into wushe.notice (community, id, member_id, kind, number, path, params,"
                        + " created_at) select m.community, ?::uuid, m.id, 'NEED_RESULT',"
                        + " 'XQ-2026-0042', '/needs/XQ-2026-0042',"
                        + " jsonb_build_object('category', 'noise'), now()"
                        + MEMBER,
                notice,
                user + ".example");
        run(
                "insert into wushe.mail (community, id, notice_id, member_id, language, state,"
                        + " attempts, created_at, next_at, died_at, last_error)"
                        + " select m.community, gen_random_uuid(), ?::uuid, m.id, 'zh-CN', 'DEAD', 9,"
                        + " now(), now(), now(), ?"
                        + MEMBER,
                notice,
                error,
                user + ".example");
    }

    private static void run(String sql, String... values) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private static MimeMessage received() throws Exception {
        long end = System.nanoTime() + 90_000_000_000L;
        while (System.nanoTime() < end) {
            for (MimeMessage mail : StackResource.mail().getReceivedMessages()) {
                if (SUBJECT.equals(mail.getSubject())) {
                    return mail;
                }
            }
            Thread.sleep(500);
        }
        throw new AssertionError("no digest came");
    }

    private static String html(MimeMessage mail) throws Exception {
        Multipart parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("text/html")) {
                return (String) part.getContent();
            }
        }
        throw new AssertionError("no HTML in it");
    }
}
