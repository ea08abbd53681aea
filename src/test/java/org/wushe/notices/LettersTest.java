package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.identity.NoticePace;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;
import org.wushe.testsupport.TestCommunity;

/** Mails as they are received, word for word. */
@QuarkusTest
class LettersTest {

    private static final UUID MAIL = UUID.fromString("01937f3e-0000-7000-8000-000000000001");

    @Inject Letters letters;
    @Inject Phrases phrases;
    @Inject Communities communities;

    @ConfigProperty(name = "wushe.public-address")
    String publicAddress;

    private Community here;

    @BeforeEach
    void community() {
        TestCommunity.found("letters");
        communities.read();
        here = communities.find("letters").orElseThrow();
    }

    @Test
    void theResultInChinese() {
        Mail mail = write(NoticeKind.NEED_RESULT, "zh-CN", Map.of("note", "管道已经疏通。\n请您看看。"));
        assertThat(mail.getSubject()).isEqualTo("您的需求 XQ-2026-0042 有结果了，请您看一看");
        assertThat(mail.getFrom()).startsWith("红矩社区 <");
        assertThat(mail.getReplyTo()).isEqualTo("desk@letters.example");
        assertThat(mail.getTo()).containsExactly("zhou@letters.example");
        assertThat(mail.getHeaders().get("Message-ID"))
                .containsExactly("<01937f3e-0000-7000-8000-000000000001@letters.wushe>");
        assertThat(mail.getText())
                .isEqualTo(
                        """
                        周桂兰，您好：

                        您提出的需求（地下管网，编号 XQ-2026-0042）已经办好。

                        写给您的话：
                        管道已经疏通。
                        请您看看。

                        接下来：请您看一看，办得怎么样您说了算。没有解决的，社区接着办。

                        打开查看：
                        %s/c/letters/needs/XQ-2026-0042

                        怎样联系红矩社区
                        电话: 0757-00000000 (工作日 8:30–17:30)
                        地址: 红矩路 1 号

                        这封信由五社通自动发出。"""
                                .formatted(publicAddress));
    }

    @Test
    void aPartTakenOnInEnglish() {
        Mail mail = write(NoticeKind.NEED_LINKED, "en", Map.of("party", "SOCIAL_WORKER"));
        assertThat(mail.getSubject())
                .isEqualTo("Your need XQ-2026-0042 was taken on by: Social worker");
        assertThat(mail.getFrom()).startsWith("Hongju <");
        assertThat(mail.getText())
                .isEqualTo(
                        """
                        Dear 周桂兰,

                        Your need (Drains, number XQ-2026-0042) was taken on by: Social worker.

                        What comes next: they get in touch with you or come by. You are told as soon as something happens.

                        Open it here:
                        %s/c/letters/needs/XQ-2026-0042

                        How to reach Hongju
                        Phone: 0757-00000000 (Weekdays 8:30–17:30)
                        Address: 1 Hongju Road

                        This mail was sent automatically by Wushe."""
                                .formatted(publicAddress));
    }

    @Test
    void whatSomebodyWroteIsTextInTheHtmlToo() {
        String note = "<b>ok</b> & \"done\" <script>alert(1)</script>";
        Mail mail = write(NoticeKind.NEED_REFUSED, "en", Map.of("note", note));
        assertThat(mail.getText()).contains("Written for you:\n" + note + "\n");
        assertThat(mail.getHtml())
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains(
                        "<p class=\"quote\">&lt;b&gt;ok&lt;/b&gt; &amp; &quot;done&quot;"
                                + " &lt;script&gt;alert(1)&lt;/script&gt;</p>")
                .contains(".go{display:inline-block;")
                .contains("<h1>Your need XQ-2026-0042 was not accepted</h1>")
                .contains("<p>Dear 周桂兰,</p>")
                .contains("href=\"" + publicAddress + "/c/letters/needs/XQ-2026-0042\"")
                .doesNotContain("<script");
    }

    @Test
    void aDigestInChinese() {
        Mail mail = digest("zh-CN");
        assertThat(mail.getSubject()).isEqualTo("红矩社区的新消息（3 条）");
        assertThat(mail.getHeaders().get("Message-ID"))
                .containsExactly("<01937f3e-0000-7000-8000-000000000001@letters.wushe>");
        assertThat(mail.getText())
                .isEqualTo(
                        """
                        周桂兰，您好：

                        您关心的事有了新消息，都在这封信里，最新的在前面。

                        您的需求 XQ-2026-0042（地下管网）
                        2020年11月24日 07:30 社工的进展
                        已约好周六上门。
                        请留人在家。
                        2020年11月23日 09:05 社区受理
                        %1$s/c/letters/needs/XQ-2026-0042

                        您关注的需求 XQ-2026-0007（地下管网）
                        2020年11月23日 16:00 暂停，等一等
                        %1$s/c/letters/needs/XQ-2026-0007

                        邮件多久来一封，在这里改：
                        %1$s/c/letters/me/notices

                        怎样联系红矩社区
                        电话: 0757-00000000 (工作日 8:30–17:30)
                        地址: 红矩路 1 号

                        这封信由五社通自动发出。"""
                                .formatted(publicAddress));
    }

    @Test
    void aDigestInEnglish() {
        Mail mail = digest("en");
        assertThat(mail.getSubject()).isEqualTo("News from Hongju (3)");
        assertThat(mail.getText())
                .isEqualTo(
                        """
                        Dear 周桂兰,

                        There is news of what concerns you, all in this letter, the newest first.

                        Your need XQ-2026-0042 (Drains)
                        24 Nov 2020 07:30 Social worker: progress
                        已约好周六上门。
                        请留人在家。
                        23 Nov 2020 09:05 Taken on by the community
                        %1$s/c/letters/needs/XQ-2026-0042

                        A need you follow, XQ-2026-0007 (Drains)
                        23 Nov 2020 16:00 Paused
                        %1$s/c/letters/needs/XQ-2026-0007

                        How often mail comes can be changed here:
                        %1$s/c/letters/me/notices

                        How to reach Hongju
                        Phone: 0757-00000000 (Weekdays 8:30–17:30)
                        Address: 1 Hongju Road

                        This mail was sent automatically by Wushe."""
                                .formatted(publicAddress));
        assertThat(mail.getHtml())
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<h1>News from Hongju (3)</h1>")
                .contains(
                        "<h2><a href=\""
                                + publicAddress
                                + "/c/letters/needs/XQ-2026-0042\">Your need XQ-2026-0042"
                                + " (Drains)</a></h2>")
                .contains("<p class=\"quote\">已约好周六上门。\n请留人在家。</p>");
    }

    @Test
    void aLongDigestSaysWhereTheRestIs() {
        List<Notice> many = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            many.add(
                    news(NoticeKind.NEED_ACCEPTED, "XQ-2026-0042", "ACCEPTED", "2020-11-23T09:05"));
        }
        Mail mail = letters.digest(MAIL, many, receiver("zh-CN"), "zh-CN", here);
        assertThat(mail.getSubject()).isEqualTo("红矩社区的新消息（65 条）");
        assertThat(mail.getText().split("社区受理", -1)).hasSize(61);
        assertThat(mail.getText())
                .contains("还有更早的 5 条，在“我的”页面看。\n" + publicAddress + "/c/letters/me\n");
    }

    @Test
    void everyKindHasItsWordsInBothLanguages() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (String language : new String[] {"zh-CN", "en"}) {
                Notice notice = notice(kind, Map.of("party", "COMMUNITY"));
                assertThat(phrases.say("inbox", notice, here, language)).isNotBlank();
                assertThat(phrases.sayNeed(notice, here, language))
                        .contains(kind == NoticeKind.FAIR ? "" : "XQ-2026-0042")
                        .doesNotContain("NOT_FOUND");
                assertThat(phrases.sayStep(notice, here, language)).doesNotContain("NOT_FOUND");
                if (kind != NoticeKind.NEED_WAITING
                        && kind != NoticeKind.NEEDS_WAITING
                        && kind != NoticeKind.JOIN_ASKED) {
                    assertThat(write(kind, language, Map.of("role", "grid-worker")).getText())
                            .doesNotContain("{", "NOT_FOUND");
                }
            }
        }
    }

    private Mail digest(String language) {
        Notice progress =
                news(NoticeKind.NEED_PROGRESS, "XQ-2026-0042", "PROGRESS", "2020-11-24T07:30");
        progress.params.put("party", "SOCIAL_WORKER");
        progress.params.put("note", "已约好周六上门。\n请留人在家。");
        return letters.digest(
                MAIL,
                List.of(
                        progress,
                        news(
                                NoticeKind.NEED_FOLLOWED,
                                "XQ-2026-0007",
                                "PAUSED",
                                "2020-11-23T16:00"),
                        news(
                                NoticeKind.NEED_ACCEPTED,
                                "XQ-2026-0042",
                                "ACCEPTED",
                                "2020-11-23T09:05")),
                receiver(language),
                language,
                here);
    }

    private static Notice news(NoticeKind kind, String number, String step, String at) {
        Notice notice = notice(kind, Map.of());
        notice.number = number;
        notice.path = "/needs/" + number;
        notice.params.put("step", step);
        notice.createdAt = LocalDateTime.parse(at).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return notice;
    }

    private static Receiver receiver(String language) {
        return new Receiver("周桂兰", "zhou@letters.example", language, NoticePace.AT_ONCE);
    }

    private Mail write(NoticeKind kind, String language, Map<String, String> params) {
        return letters.write(MAIL, notice(kind, params), receiver(language), language, here);
    }

    private static Notice notice(NoticeKind kind, Map<String, String> params) {
        Notice notice = new Notice();
        notice.kind = kind;
        notice.number = "XQ-2026-0042";
        notice.path = "/needs/XQ-2026-0042";
        notice.params = new HashMap<>(params);
        notice.params.put("category", "drains");
        notice.params.put("step", "PAUSED");
        return notice;
    }
}
