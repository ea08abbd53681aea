package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** The list of a session taken along: on paper without numbers, as a file without formulas. */
@QuarkusTest
public class SessionListTest {

    private static final String HERE = "/c/gaofeng";

    private final Web resident = Web.as("resident9@gaofeng");
    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(160);
    private final String name = "剪发 " + System.nanoTime();
    private ServiceDesk desk;

    @BeforeEach
    void desk() {
        desk = new ServiceDesk("gaofeng");
    }

    @Test
    void theSheetHasNamesAndNoNumbers() throws IOException {
        resident.page(HERE + "/me");
        String number = desk.service(name);
        Map<String, String> form = ServiceDesk.session(day, 3);
        form.put("place", "=SUM(A1)号楼");
        desk.plan(number, form);
        String key = desk.keys(number).get(0);
        String page = desk.base + "/sessions/" + key;
        resident.post(HERE + "/services/sessions/" + key + "/signups", Map.of("person", ""));
        String phone = "137" + String.format("%08d", System.nanoTime() % 100_000_000);
        enter(page, phone);

        Document sheet = desk.web.page(page + "/sheet");
        assertThat(sheet.select("table.sheet tbody tr")).hasSizeGreaterThan(2);
        assertThat(sheet.text()).contains("resident9@gaofeng", "何奶奶", "本人签字");
        assertThat(sheet.text()).doesNotContain(phone);
        assertThat(resident.get(page + "/sheet").statusCode()).isEqualTo(403);

        String plain = book(desk.web.post(page + "/list", Map.of()));
        assertThat(plain)
                .contains("何奶奶", "已报名", "coordinator@gaofeng", "'=SUM(A1)号楼")
                .doesNotContain(phone);
        long before = reads();
        String with = book(desk.web.post(page + "/list", Map.of("phones", "yes")));
        assertThat(with).contains(phone);
        assertThat(reads()).as("each phone is noted as read").isGreaterThan(before);
        assertThat(
                        Web.as("auditor@gaofeng")
                                .page(HERE + "/desk/audit?action=service.list_exported")
                                .text())
                .contains("下载服务报名名单");
        assertThat(resident.post(page + "/list", Map.of()).statusCode()).isEqualTo(403);
    }

    private void enter(String page, String phone) {
        desk.web.post(
                HERE + "/desk/registry/new", Map.of("name", "何奶奶", "phone", phone, "age", "80"));
        String found =
                desk.web.post(page + "/participants/search", Map.of("typed", phone)).asString();
        String person = Jsoup.parse(found).select("input[name=person]").first().val();
        desk.web.post(page + "/participants", Map.of("person", person));
    }

    private static long reads() {
        return Long.parseLong(
                OwnerSql.column(
                                "select count(*) from wushe.audit_entry where community ="
                                        + " 'gaofeng' and action = 'service.contact_read'")
                        .get(0));
    }

    /** All that stands in a list that was downloaded. */
    public static String book(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains(".xlsx");
        Path kept = Files.createTempFile("list", ".xlsx");
        Files.write(kept, answer.asByteArray());
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                all.append(new String(content, StandardCharsets.UTF_8));
            }
        }
        return Parser.unescapeEntities(all.toString(), false);
    }
}
