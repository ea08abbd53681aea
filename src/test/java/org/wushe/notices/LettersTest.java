package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Memberships.Receiver;
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
    void everyKindHasItsWordsInBothLanguages() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (String language : new String[] {"zh-CN", "en"}) {
                Notice notice = notice(kind, Map.of("party", "COMMUNITY"));
                assertThat(phrases.say("inbox", notice, here, language)).isNotBlank();
                if (kind != NoticeKind.NEED_WAITING
                        && kind != NoticeKind.NEEDS_WAITING
                        && kind != NoticeKind.JOIN_ASKED) {
                    assertThat(write(kind, language, Map.of("role", "grid-worker")).getText())
                            .doesNotContain("{", "NOT_FOUND");
                }
            }
        }
    }

    private Mail write(NoticeKind kind, String language, Map<String, String> params) {
        return letters.write(
                MAIL,
                notice(kind, params),
                new Receiver("周桂兰", "zhou@letters.example", language),
                language,
                here);
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
