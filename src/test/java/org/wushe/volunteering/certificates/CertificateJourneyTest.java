package org.wushe.volunteering.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.hours.HoursInHand;

/** A certificate from the application to whoever is shown the paper. */
@QuarkusTest
class CertificateJourneyTest {

    private static final String HERE = "/c/gaofeng/certificates";
    private static final String DESK = "/c/gaofeng/desk/certificates";
    private static final String MINE = "/c/gaofeng/me/volunteering/certificates";

    @Inject Directory directory;
    @Inject SweepingTries sweeping;

    private HoursInHand hours;
    private Web volunteer;
    private String name;
    private String idNumber;

    @BeforeEach
    void aVolunteerWhoServedTwoHours() {
        NotingDirectory.instead(directory);
        hours = new HoursInHand("gaofeng");
        name = hours.volunteers.somebody("resident");
        volunteer = Web.as(name);
        Map<String, Object> form = VolunteersInHand.form();
        idNumber = form.get("idNumber").toString();
        assertThat(volunteer.post(hours.volunteers.mine, form).statusCode()).isEqualTo(303);
        effective(hours.served(volunteer, 120));
    }

    @Test
    void fromTheApplicationToTheVerifiedPaper() throws Exception {
        String certificate = issued();
        String number = number(certificate);
        assertThat(volunteer.page(MINE).text()).contains(number, "2.0 小时", "有效");
        byte[] paper = paper(certificate);
        assertThat(paper.length).as("only the characters it uses").isLessThan(300_000);
        assertThat(text(paper))
                .contains("志愿服务证明", "一、志愿者", "二、志愿服务", "三、出具单位", "四、其他")
                .contains(number, "李主任", "2.0 小时", "（盖章处）", "ZY-")
                .contains(idNumber.substring(14))
                .doesNotContain(idNumber);
        String scanned = scan(paper);
        Document page = Web.visitor().page(scanned.substring(scanned.indexOf("/c/")));
        assertThat(page.select("#number").val()).isEqualTo(number);
        Response answer = verify(number, idNumber.substring(14));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("证明有效", "2.0 小时", "*").doesNotContain(idNumber);
        assertThat(audited(number)).containsExactly("certificate.issued");
        assertThat(volunteer.inEnglish().page(MINE).text()).contains("Valid", "2.0 hours");
    }

    @Test
    void aWrongAnswerDoesNotTellWhetherTheNumberExists() {
        String number = number(issued());
        String wrong = idNumber.endsWith("1234") ? "4321" : "1234";
        Response known = verify(number, wrong);
        Response unknown = verify("ZM-2026-99999", wrong);
        assertThat(known.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(known.asString().replace(number, "#"))
                .isEqualTo(unknown.asString().replace("ZM-2026-99999", "#"));
        assertThat(verify("FW-1", "12").statusCode()).isEqualTo(422);
    }

    @Test
    void whoGuessesIsStoppedForNumbersThatExistAndOthersAlike() {
        String number = number(issued());
        String unknown = number.replace("ZM-2026-", "ZM-2026-7777");
        String right = idNumber.substring(14);
        for (int i = 0; i < VerifyingCertificates.TRIES; i++) {
            assertThat(verify(number, "000" + i).statusCode()).isIn(422, 200);
            assertThat(verify(unknown, "0000").statusCode()).isEqualTo(422);
        }
        assertThat(verify(number, right).statusCode()).as("in this hour").isEqualTo(409);
        assertThat(verify(number, right).asString()).contains("过一小时再试");
        assertThat(verify(unknown, "0000").statusCode()).isEqualTo(409);
        earlier(number);
        for (int i = 0; i <= VerifyingCertificates.TRIES; i++) {
            assertThat(verify(number, right).statusCode()).as("right ones are free").isEqualTo(200);
        }
    }

    @Test
    void guessingDoesNotLockACertificateForItsHolder() {
        String certificate = issued();
        String number = number(certificate);
        String right = idNumber.substring(14);
        for (int i = 0; i < VerifyingCertificates.TRIES; i++) {
            verify(number, i == 0 ? "999X" : "111" + i);
        }
        assertThat(verify(number, right).statusCode()).isEqualTo(409);
        assertThat(verify("127.0.0.9", number, right, "").statusCode())
                .as("from another place")
                .isEqualTo(200);
        guesses("number " + number, VerifyingCertificates.OF_ALL);
        assertThat(verify("127.0.0.9", number, right, "").statusCode())
                .as("guessed at from everywhere")
                .isEqualTo(409);
        String code = code(certificate);
        assertThat(verify("127.0.0.1", number, right, code).statusCode())
                .as("with the paper in hand, though she shares the place with who guesses")
                .isEqualTo(200);
        for (int i = 0; i < VerifyingCertificates.TRIES; i++) {
            verify("127.0.0.1", number, "111" + i, code);
        }
        assertThat(verify("127.0.0.1", number, right, code).statusCode())
                .as("no free guessing with the paper either")
                .isEqualTo(409);
        assertThat(verify("127.0.0.9", number, right, code).statusCode()).isEqualTo(200);
        guesses("paper " + code, VerifyingCertificates.OF_ALL);
        assertThat(verify("127.0.0.9", number, right, code).statusCode())
                .as("whoever photographed the paper and changes places")
                .isEqualTo(409);
        assertThat(verify("127.0.0.9", number, right, certificate).statusCode())
                .as("another code is none")
                .isEqualTo(409);
    }

    @Test
    void guessesAreForgottenAfterADay() {
        String unknown = "ZM-2020-" + System.nanoTime() % 100_000_000;
        verify(unknown.replaceAll("-(\\d)$", "-000$1"), "0000");
        guesses("number old" + unknown, 3);
        OwnerSql.run(
                "update wushe.certificate_try set hour = hour - interval '25 hours' where community"
                        + " = 'gaofeng' and bucket = ?",
                "number old" + unknown);
        guesses("number new" + unknown, 3);
        sweeping.sweep();
        assertThat(
                        OwnerSql.column(
                                "select bucket from wushe.certificate_try where community ="
                                        + " 'gaofeng' and bucket like ?",
                                "%" + unknown))
                .contains("number new" + unknown)
                .doesNotContain("number old" + unknown);
    }

    @Test
    void itCoversThePeriodThatWasAskedFor() throws Exception {
        String past = hours.served(volunteer, 60);
        effective(past);
        OwnerSql.run(
                "update wushe.service_hours set starts_at = '2025-03-05 01:00Z', ends_at ="
                        + " '2025-03-05 03:00Z' where community = 'gaofeng' and slot_id = ?::uuid",
                past);
        assertThat(ask("2025-04-01", "2025-03-01")).contains("结束的日子比开始的早", "2025-04-01");
        assertThat(ask("gestern", "")).contains("请填写日期", "gestern");
        assertThat(ask("2024-01-01", "2024-12-31")).contains("这段时间里没有生效的时长");
        Map<String, String> march = Map.of("from", "2025-03-05", "to", "2025-03-05");
        assertThat(volunteer.post(MINE, march).statusCode()).isEqualTo(303);
        String certificate = latest();
        assertThat(hours.coordinator.page(DESK + "/" + certificate).text())
                .contains("服务期间", "2025年3月5日", "1.0 小时");
        String issue = DESK + "/" + certificate + "/issue";
        assertThat(hours.coordinator.post(issue, Map.of("inCharge", "李主任")).statusCode())
                .isEqualTo(303);
        assertThat(text(paper(certificate)))
                .contains("服务期间", "2025 年 3 月 5 日", "1.0 小时")
                .doesNotContain("3.0 小时", idNumber);
        assertThat(verify(number(certificate), idNumber.substring(14)).asString())
                .contains("服务期间", "2025年3月5日", "1.0 小时");
        String again = DESK + "/" + certificate + "/replacement";
        hours.coordinator.post(again, Map.of("reason", "名字写错了"));
        assertThat(volunteer.page(MINE).select("li:contains(有效)").text())
                .as("the new one too")
                .contains("2025年3月5日");
    }

    private String ask(String from, String to) {
        Response answer = volunteer.post(MINE, Map.of("from", from, "to", to));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    private static void earlier(String number) {
        OwnerSql.run(
                "update wushe.certificate_try set hour = hour - interval '1 hour' where community ="
                        + " 'gaofeng' and bucket like 'number ' || ? || '%'",
                number);
    }

    private static void guesses(String bucket, int tries) {
        OwnerSql.run(
                "insert into wushe.certificate_try (community, bucket, hour, tries) values"
                        + " ('gaofeng', ?, date_trunc('hour', now()), ?) on conflict (community,"
                        + " bucket, hour) do update set tries = excluded.tries",
                bucket,
                tries);
    }

    private static String code(String certificate) {
        return OwnerSql.column(
                        "select code::text from wushe.service_certificate where id = ?::uuid",
                        certificate)
                .get(0);
    }

    /** As if from another place on the network: every address of 127.0.0.0/8 is this machine. */
    private static Response verify(String from, String number, String tail, String code) {
        try {
            return Web.visitor()
                    .request()
                    .config(
                            RestAssuredConfig.config()
                                    .httpClient(
                                            HttpClientConfig.httpClientConfig()
                                                    .setParam(
                                                            "http.route.local-address",
                                                            InetAddress.getByName(from))))
                    .redirects()
                    .follow(false)
                    .header("Sec-Fetch-Site", "same-origin")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(Map.of("number", number, "tail", tail, "code", code))
                    .post(HERE);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReplacedOneStaysToBeReadAndSaysSo() {
        String first = issued();
        String number = number(first);
        Map<String, String> none = Map.of("reason", "");
        assertThat(hours.coordinator.post(DESK + "/" + first + "/replacement", none).statusCode())
                .isEqualTo(422);
        Map<String, String> why = Map.of("reason", "名字写错了");
        assertThat(hours.coordinator.post(DESK + "/" + first + "/replacement", why).statusCode())
                .isEqualTo(303);
        assertThat(verify(number, idNumber.substring(14)).asString()).contains("证明已被替换");
        assertThat(volunteer.page(MINE).text()).contains(number, "已替换", "有效");
        assertThat(volunteer.get(MINE + "/" + first + "/paper").statusCode()).isEqualTo(409);
        String second =
                OwnerSql.column(
                                "select number from wushe.service_certificate where community ="
                                        + " 'gaofeng' and replaces = ?::uuid",
                                first)
                        .get(0);
        assertThat(second).isNotEqualTo(number);
        assertThat(verify(second, idNumber.substring(14)).asString()).contains("证明有效");
    }

    @Test
    void aRevokedOneShowsRevoked() {
        String certificate = issued();
        Map<String, String> why = Map.of("reason", "时长重复");
        assertThat(
                        hours.coordinator
                                .post(DESK + "/" + certificate + "/revocation", why)
                                .statusCode())
                .isEqualTo(303);
        assertThat(verify(number(certificate), idNumber.substring(14)).asString())
                .contains("证明已撤销");
        assertThat(
                        hours.coordinator
                                .post(DESK + "/" + certificate + "/revocation", why)
                                .statusCode())
                .as("twice")
                .isEqualTo(409);
    }

    @Test
    void nobodyIssuesHerOwn() {
        Web own = hours.volunteers.registered(hours.volunteers.somebody("coordinator"));
        effective(hours.served(own, 60));
        assertThat(own.post(MINE, Map.of()).statusCode()).isEqualTo(303);
        String asked = latest();
        Map<String, String> form = Map.of("inCharge", "李主任");
        assertThat(own.post(DESK + "/" + asked + "/issue", form).statusCode()).isEqualTo(403);
        assertThat(own.page(DESK + "/" + asked).text()).contains("自己的证明由另一位同事办理");
        assertThat(volunteer.get(MINE + "/" + asked + "/paper").statusCode()).isEqualTo(404);
    }

    @Test
    void hoursThatAreNotEffectiveCertifyNothing() {
        Web fresh = hours.volunteers.registered(hours.volunteers.somebody("resident"));
        hours.check(hours.served(fresh, 60), 60);
        assertThat(fresh.page(MINE).select("form[action$=/certificates]")).isEmpty();
        assertThat(fresh.post(MINE, Map.of()).statusCode()).isEqualTo(409);
        assertThat(volunteer.post(MINE, Map.of()).statusCode()).isEqualTo(303);
        assertThat(volunteer.post(MINE, Map.of()).statusCode()).as("twice").isEqualTo(409);
    }

    @Test
    void whoIsForgottenLeavesTheMinutesAndNoName() {
        String certificate = issued();
        String number = number(certificate);
        String data = "/c/gaofeng/me/data/deletion";
        OwnerSql.run(
                "update wushe.signup s set starts_at = h.starts_at, ends_at = h.ends_at from"
                        + " wushe.service_hours h, wushe.service_certificate c where s.community ="
                        + " h.community and s.id = h.signup_id and h.community = c.community and"
                        + " h.volunteer_id = c.volunteer_id and c.number = ?",
                number);
        volunteer.post(hours.volunteers.mine + "/end", Map.of("reason", "搬走了"));
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        assertThat(volunteer.post(data, wish).statusCode()).isEqualTo(303);
        String action =
                hours.coordinator
                        .page("/c/gaofeng/desk/deletions")
                        .select("section:has(h2:containsOwn(" + name + ")) form")
                        .attr("action");
        String decided = action.substring(0, action.lastIndexOf('/')) + "/confirmation";
        assertThat(hours.coordinator.post(decided, Map.of()).statusCode()).isEqualTo(303);
        assertThat(
                        OwnerSql.column(
                                "select c.name || ' ' || c.minutes || ' ' || (c.tail is null) || '"
                                        + " ' || (c.id_number is null) || ' ' || h.effective_minutes"
                                        + " from wushe.service_certificate c join wushe.service_hours h"
                                        + " on h.community = c.community and h.volunteer_id ="
                                        + " c.volunteer_id where c.number = ? and c.community ="
                                        + " 'gaofeng'",
                                number))
                .containsExactly("\u2014 120 true true 120");
        assertThat(verify(number, idNumber.substring(14)).statusCode()).isEqualTo(422);
    }

    @Test
    void theArchiveHoldsHoursAndCertificates() throws IOException {
        String number = number(issued());
        byte[] file = volunteer.post("/c/gaofeng/me/data/file", Map.of()).asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("data.json")) {
                entry = zip.getNextEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(number, hours.number, "effectiveMinutes");
        }
    }

    private String issued() {
        assertThat(volunteer.post(MINE, Map.of()).statusCode()).isEqualTo(303);
        String asked = latest();
        assertThat(hours.coordinator.page(DESK).select("a[href$=" + asked + "]")).hasSize(1);
        String issue = DESK + "/" + asked + "/issue";
        assertThat(hours.coordinator.post(issue, Map.of("inCharge", "")).statusCode())
                .isEqualTo(422);
        assertThat(hours.coordinator.post(issue, Map.of("inCharge", "李主任")).statusCode())
                .isEqualTo(303);
        return asked;
    }

    private static String latest() {
        return OwnerSql.column(
                        "select id::text from wushe.service_certificate where community ="
                                + " 'gaofeng' order by asked_at desc limit 1")
                .get(0);
    }

    private static String number(String certificate) {
        return OwnerSql.column(
                        "select number from wushe.service_certificate where id = ?::uuid",
                        certificate)
                .get(0);
    }

    private void effective(String shift) {
        OwnerSql.run(
                "update wushe.service_hours set effective_minutes = 60 * case when left_at -"
                        + " came_at > interval '90 minutes' then 2 else 1 end, due_at = null where"
                        + " community = 'gaofeng' and slot_id = ?::uuid",
                shift);
    }

    private byte[] paper(String certificate) {
        Response answer = volunteer.get(MINE + "/" + certificate + "/paper");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(hours.coordinator.get(DESK + "/" + certificate + "/paper").statusCode())
                .isEqualTo(200);
        return answer.asByteArray();
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return unified(new PDFTextStripper().getText(document));
        }
    }

    /**
     * The font draws a radical and the character of its shape alike, so either may be read back.
     */
    private static String unified(String read) {
        return Pattern.compile("[\\u2f00-\\u2fd5]")
                .matcher(read)
                .replaceAll(one -> Normalizer.normalize(one.group(), Normalizer.Form.NFKC));
    }

    private static String scan(byte[] paper) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int wide = picture.getWidth();
            int high = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, wide, high, null, 0, wide);
            RGBLuminanceSource seen = new RGBLuminanceSource(wide, high, pixels);
            BinaryBitmap page = new BinaryBitmap(new HybridBinarizer(seen));
            Map<DecodeHintType, ?> patiently = Map.of(DecodeHintType.TRY_HARDER, true);
            return new QRCodeReader().decode(page, patiently).getText();
        }
    }

    private static Response verify(String number, String tail) {
        return Web.visitor().post(HERE, Map.of("number", number, "tail", tail));
    }

    private static List<String> audited(String number) {
        return OwnerSql.column(
                "select action from wushe.audit_entry where community = 'gaofeng' and subject = ?",
                number);
    }
}
