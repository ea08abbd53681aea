package org.wushe.volunteering.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.web.Download;

/**
 * Whoever works elsewhere reports in where she lives: herself, once, and for as long as she likes.
 */
@QuarkusTest
class ReportInTest {

    private static final String MINE = "/c/gaofeng/me/report-in";
    private static final String DESK = "/c/gaofeng/desk/report-ins";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int MANY = 6;

    @Inject Directory directory;
    @Inject RemindingReportIns reminding;

    private String name;
    private Web her;
    private Web committee;
    private String mail;

    @BeforeEach
    void aResident() {
        NotingDirectory.instead(directory);
        name = new VolunteersInHand("gaofeng").somebody("resident");
        her = Web.as(name);
        committee = Web.as("committee@gaofeng");
        committee.page("/c/gaofeng/me");
        mail = "hr" + System.nanoTime() + "@danwei.example";
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        Response answer =
                her.post(
                        MINE,
                        Map.of("unit", "", "unitEmail", "no mail", "abilities", "", "number", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("请选择您的身份", "请填写工作单位", "邮箱的样子是", "value=\"no mail\"")
                .contains("请至少选一件能帮忙的事", "请至少选一个有空的时间", "前打勾，才能报到");
        assertThat(states()).isEmpty();
        Map<String, Object> made = form();
        made.put("skills", List.of("flying"));
        assertThat(her.post(MINE, made).asString()).contains("请从列出的事情里选", "区供电公司");
    }

    @Test
    void sheReportsInTheCommitteeConfirmsAndTheUnitHasItsReceipt() throws Exception {
        report(form());
        String number = number();
        assertThat(her.page(MINE).text()).contains(number, "等社区确认", "区供电公司", "会开车");
        assertThat(her.get(MINE + "/receipt").statusCode()).as("not yet").isEqualTo(404);
        assertThat(committee.page("/c/gaofeng/me").text()).contains("有人回社区报到，等您确认");
        assertThat(committee.page("/c/gaofeng/desk").text()).contains("份党团员报到等待确认");
        String page = DESK + "/" + number;
        assertThat(committee.page(DESK).select("a[href=" + page + "]")).hasSize(1);
        assertThat(committee.page(page).text()).contains("在职党员", "小修小补", "周末白天", mail);
        assertThat(decided(page, "confirmation", "").statusCode()).isEqualTo(303);
        assertThat(decided(page, "confirmation", "").statusCode()).as("twice").isEqualTo(409);

        Document mine = her.page(MINE);
        assertThat(mine.text()).contains("已确认", "请先登记做志愿者");
        assertThat(her.page("/c/gaofeng/me").text()).contains("社区确认了您的报到");
        assertThat(her.page(MINE + "/receipt").text())
                .contains("高峰", "报到回执", number, name, "区供电公司：", TODAY.getYear() + "年");
        assertThat(her.inEnglish().page(MINE + "/receipt").text()).contains("Receipt of report-in");
        assertThat(committee.page(page + "/receipt").text()).contains(number);

        MimeMessage letter = letter();
        assertThat(letter.getSubject()).contains("报到回执");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(text(letter)).contains("区供电公司，您好", name, number).doesNotContain("http");
        assertThat(audited(number)).containsExactly("report_in.reported", "report_in.confirmed");
    }

    @Test
    void withoutAnAddressNobodyIsWrittenTo() {
        Map<String, Object> form = form();
        form.put("unitEmail", "");
        report(form);
        decided(DESK + "/" + number(), "confirmation", "");
        assertThat(
                        OwnerSql.column(
                                "select m.id::text from wushe.mail m join wushe.report_in r on"
                                        + " r.community = m.community and r.member_id = m.member_id"
                                        + " where r.number = ? and r.community = 'gaofeng' and"
                                        + " m.outside_to is not null",
                                number()))
                .isEmpty();
    }

    @Test
    void aPersonHasOneAndMayTakeItBackOnAnyDay() {
        report(form());
        Response again = her.post(MINE, form());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("您已经报到过了");
        String first = number();
        decided(DESK + "/" + first, "confirmation", "");
        assertThat(her.post(MINE + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(her.page(MINE).text()).contains("本人已撤回");
        assertThat(her.get(MINE + "/receipt").statusCode()).isEqualTo(404);
        assertThat(her.post(MINE + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);
        report(form());
        assertThat(number()).isNotEqualTo(first);
    }

    @Test
    void ofManyAtOnceOneIsKept() throws Exception {
        List<Callable<Response>> work = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            work.add(() -> her.post(MINE, form()));
        }
        List<Response> answers = AtOnce.all(work);
        assertThat(answers.stream().filter(one -> one.statusCode() == 303)).hasSize(1);
        assertThat(answers.stream().filter(one -> one.statusCode() == 409))
                .hasSize(MANY - 1)
                .allMatch(one -> one.asString().contains("您已经报到过了"));
        assertThat(states()).containsExactly("REPORTED");
    }

    @Test
    void aNewUnitIsConfirmedAnewAndFreeTimeIsNot() {
        report(form());
        decided(DESK + "/" + number(), "confirmation", "");
        Map<String, Object> form = form();
        form.put("number", number());
        form.put("times", List.of("WEEKDAY_EVENING"));
        form.remove("agreed");
        assertThat(her.post(MINE, form).statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("CONFIRMED");
        form.put("unit", "区医院");
        assertThat(her.post(MINE, form).statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("REPORTED");
    }

    @Test
    void itIsRenewedNearItsEndOnly() {
        report(form());
        decided(DESK + "/" + number(), "confirmation", "");
        assertThat(her.page(MINE).select("form[action$=/renewal]")).isEmpty();
        assertThat(her.post(MINE + "/renewal", Map.of()).statusCode()).isEqualTo(409);
        lasts(TODAY.plusDays(30));
        assertThat(her.post(MINE + "/renewal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(until()).isEqualTo(TODAY.plusDays(30).plusMonths(12).toString());
        lasts(TODAY.minusDays(3));
        assertThat(her.page(MINE).text()).contains("已到期");
        assertThat(her.post(MINE + "/renewal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(until()).isEqualTo(TODAY.plusMonths(12).toString());
    }

    @Test
    void whoseReportEndsSoonIsToldOnce() {
        report(form());
        decided(DESK + "/" + number(), "confirmation", "");
        reminding.work();
        assertThat(her.page("/c/gaofeng/me").text()).doesNotContain("快到期了");
        lasts(TODAY.plusDays(20));
        OwnerSql.run(
                "update wushe.report_in set remind_at = now() - interval '1 minute' where community"
                        + " = 'gaofeng' and number = ?",
                number());
        reminding.work();
        reminding.work();
        String mine = her.page("/c/gaofeng/me").text();
        assertThat(mine.split("快到期了", -1)).hasSize(2);
        assertThat(mine).contains(TODAY.plusDays(20).toString());
        assertThat(remindsAt()).isNull();
        assertThat(her.post(MINE + "/renewal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(remindsAt()).isNotNull();
        her.post(MINE + "/withdrawal", Map.of());
        assertThat(remindsAt()).isNull();
    }

    private static String remindsAt() {
        return OwnerSql.column(
                        "select remind_at::text from wushe.report_in where community = 'gaofeng'"
                                + " and number = ?",
                        number())
                .get(0);
    }

    @Test
    void nobodyConfirmsHerOwnAndOthersSeeNothing() {
        Web own = Web.as(new VolunteersInHand("gaofeng").somebody("coordinator"));
        assertThat(own.post(MINE, form()).statusCode()).isEqualTo(303);
        String page = DESK + "/" + number();
        assertThat(own.page(page).text()).contains("自己的报到请别的同事确认");
        assertThat(own.post(page + "/confirmation", Map.of()).statusCode()).isEqualTo(403);
        for (String role : List.of("social-worker", "grid-worker", "auditor", "admin")) {
            Web other = Web.as(role + "@gaofeng");
            assertThat(other.get(page).statusCode()).as(role).isEqualTo(403);
        }
        Web neighbour = Web.as("committee@baiyin");
        neighbour.page("/c/baiyin/me");
        assertThat(neighbour.get("/c/baiyin/desk/report-ins/" + number() + "9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRefusalAndAnEndHaveTheirReason() {
        report(form());
        String page = DESK + "/" + number();
        Response silent = decided(page, "refusal", "");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("请写明原因");
        decided(page, "refusal", "单位名称对不上");
        assertThat(her.page(MINE).text()).contains("没有确认", "单位名称对不上");
        report(form());
        page = DESK + "/" + number();
        decided(page, "confirmation", "");
        assertThat(decided(page, "end", "已经搬走").statusCode()).isEqualTo(303);
        assertThat(her.page("/c/gaofeng/me").text()).contains("社区结束了您的报到", "已经搬走");
    }

    @Test
    void nobodyDecidesOnWhatSheDidNotSee() {
        report(form());
        String page = DESK + "/" + number();
        String shown = committee.page(page).select("input[name=version]").first().val();
        Map<String, Object> form = form();
        form.put("number", number());
        form.put("unit", "区医院");
        report(form);
        Map<String, String> seen = Map.of("version", shown, "reason", "没有这个人");
        assertThat(committee.post(page + "/confirmation", seen).statusCode()).isEqualTo(409);
        Response refused = committee.post(page + "/refusal", seen);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("刚刚改了内容", "区医院", "没有这个人");
        assertThat(states()).containsExactly("REPORTED");
        assertThat(decided(page, "confirmation", "").statusCode()).isEqualTo(303);
    }

    @Test
    void whoseReportEndedMeanwhileReportsAnew() {
        report(form());
        String page = DESK + "/" + number();
        decided(page, "confirmation", "");
        Map<String, Object> form = form();
        form.put("number", number());
        form.remove("agreed");
        decided(page, "end", "已经搬走");
        Response answer = her.post(MINE, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(answer.asString());
        assertThat(again.select("input[name=agreed]"))
                .as("what is missing can be given")
                .hasSize(1);
        assertThat(again.select("input[name=number]").val()).isEmpty();
        form.put("agreed", "yes");
        report(form);
        assertThat(states()).containsExactlyInAnyOrder("ENDED", "REPORTED");
    }

    @Test
    void aUnitHearsOnceItsAddressIsKnownAndNotWhenItIsTakenBack() {
        Map<String, Object> form = form();
        form.put("unitEmail", "");
        report(form);
        decided(DESK + "/" + number(), "confirmation", "");
        form.put("number", number());
        form.put("unitEmail", mail);
        report(form);
        report(form);
        assertThat(letters()).as("once").hasSize(1);
        OwnerSql.run(
                "update wushe.mail set state = 'DEAD', sent_at = null, died_at = now() where"
                        + " outside_to = ?",
                mail);
        her.post(MINE + "/withdrawal", Map.of());
        assertThat(letters()).isEmpty();
    }

    private List<String> letters() {
        return OwnerSql.column("select state from wushe.mail where outside_to = ?", mail);
    }

    /** On what stands there now. */
    private Response decided(String page, String turn, String reason) {
        String shown = committee.page(page).select("input[name=version]").val();
        return committee.post(page + "/" + turn, Map.of("version", shown, "reason", reason));
    }

    @Test
    void theListIsTakenOutAndThatIsWrittenDown() {
        report(form());
        Response file = committee.post(DESK + "/list", Map.of("state", "REPORTED"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo(Download.XLSX);
        assertThat(
                        OwnerSql.column(
                                "select action from wushe.audit_entry where community = 'gaofeng'"
                                        + " and action = 'report_in.list_exported'"))
                .isNotEmpty();
    }

    @Test
    void sheTakesItAlongEndsItAndIsForgotten() throws IOException {
        report(form());
        String number = number();
        String data = "/c/gaofeng/me/data";
        assertThat(archive(her.post(data + "/file", Map.of()))).contains("reportIns", "区供电公司");
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        assertThat(her.post(data + "/deletion", wish).statusCode()).as("first").isEqualTo(409);
        her.post(MINE + "/withdrawal", Map.of());
        assertThat(her.post(data + "/deletion", wish).statusCode()).isEqualTo(303);
        Web coordinator = Web.as("coordinator@gaofeng");
        String action =
                coordinator
                        .page("/c/gaofeng/desk/deletions")
                        .select("section:has(h2:containsOwn(" + name + ")) form")
                        .attr("action");
        String decided = action.substring(0, action.lastIndexOf('/')) + "/confirmation";
        assertThat(coordinator.post(decided, Map.of()).statusCode()).isEqualTo(303);
        assertThat(
                        OwnerSql.column(
                                "select name || unit || coalesce(unit_email, '') ||"
                                        + " coalesce(skills, '') || coalesce(abilities, '') ||"
                                        + " coalesce(times, '') from wushe.report_in where"
                                        + " community = 'gaofeng' and number = ?",
                                number))
                .containsExactly("\u2014\u2014");
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("number", "");
        form.put("standing", "PARTY_MEMBER");
        form.put("unit", "区供电公司");
        form.put("unitEmail", mail);
        form.put("skills", List.of("repairs"));
        form.put("abilities", "会开车");
        form.put("times", List.of("WEEKEND_DAY"));
        form.put("agreed", "yes");
        return form;
    }

    private void report(Map<String, Object> form) {
        assertThat(her.post(MINE, form).statusCode()).isEqualTo(303);
    }

    private static String number() {
        return OwnerSql.column(
                        "select number from wushe.report_in where community = 'gaofeng' order by"
                                + " reported_at desc limit 1")
                .get(0);
    }

    private List<String> states() {
        return OwnerSql.column(
                "select state from wushe.report_in where community = 'gaofeng' and name = ?", name);
    }

    private static void lasts(LocalDate until) {
        OwnerSql.run(
                "update wushe.report_in set confirmed_on = ?::date - 300, valid_until = ?::date"
                        + " where community = 'gaofeng' and number = ?",
                until.toString(),
                until.toString(),
                number());
    }

    private static String until() {
        return OwnerSql.column(
                        "select valid_until::text from wushe.report_in where community = 'gaofeng'"
                                + " and number = ?",
                        number())
                .get(0);
    }

    private static List<String> audited(String number) {
        return OwnerSql.column(
                "select action from wushe.audit_entry where community = 'gaofeng' and subject = ?"
                        + " order by at",
                number);
    }

    /** The relay looks every second. */
    private MimeMessage letter() throws Exception {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(patience)) {
            for (MimeMessage one : StackResource.mail().getReceivedMessages()) {
                if (one.getAllRecipients()[0].toString().equals(mail)) {
                    return one;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no letter to " + mail);
    }

    private static String text(MimeMessage letter) throws Exception {
        Object content = letter.getContent();
        while (content instanceof jakarta.mail.Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    private static String archive(Response file) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.asByteArray()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
