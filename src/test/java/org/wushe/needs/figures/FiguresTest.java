package org.wushe.needs.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;
import org.wushe.web.SheetFile;

/** Every figure opens its list, and the list has as many rows as the figure says. */
@QuarkusTest
class FiguresTest {

    private static final String DAYS = "?from=2020-03-01&to=2020-03-31";
    private static final int CULTURE = 6;
    private static final int RIGHTS = 2;

    private final Web coordinator = Web.as("coordinator@gaofeng");
    private final Web resident = Web.as("resident@gaofeng");

    @BeforeEach
    void aMonthLongAgo() throws SQLException {
        if (coordinator.page("/c/gaofeng/desk/needs/figures" + DAYS).text().contains("文化休闲")) {
            return;
        }
        resident.page("/c/gaofeng/me");
        for (int i = 0; i < CULTURE + RIGHTS; i++) {
            raise(i < CULTURE ? "culture" : "rights");
        }
    }

    @Test
    void everyFigureOpensAsManyNeedsAsItSays() {
        Document page = coordinator.page("/c/gaofeng/desk/needs/figures" + DAYS);
        assertThat(page.select(".chart tbody tr")).isNotEmpty();
        for (Element row : page.select(".chart tbody tr")) {
            String list = row.select("a").attr("href");
            int said = Integer.parseInt(row.select("td").first().text());
            assertThat(coordinator.page(list).select(".queue__main")).as(list).hasSize(said);
        }
        assertThat(page.select(".figures strong").text())
                .isEqualTo(Integer.toString(CULTURE + RIGHTS));
    }

    @Test
    void everyoneSeesPublishedNeedsAndNoRareCell() {
        Document page = Web.visitor().page("/c/gaofeng/needs/figures" + DAYS);
        Element culture = page.select(".chart tr:contains(文化休闲)").first();
        assertThat(culture.select("td").first().text()).isEqualTo(Integer.toString(CULTURE));
        assertThat(Web.visitor().page(culture.select("a").attr("href")).select(".ledger__row"))
                .hasSize(CULTURE);
        assertThat(page.select(".chart tr:contains(权益保障) td").first().text()).isEqualTo("<5");
        assertThat(Web.visitor().inEnglish().page("/c/gaofeng/needs/figures" + DAYS).text())
                .contains("Culture and leisure");
    }

    @Test
    void theFileSaysWhoTookItAndTheAuditToo() throws IOException {
        byte[] csv = coordinator.get("/c/gaofeng/desk/needs/figures/file.csv" + DAYS).asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("文化休闲,6,件", "由coordinator@gaofeng于");
        byte[] xlsx =
                coordinator.get("/c/gaofeng/desk/needs/figures/file.xlsx" + DAYS).asByteArray();
        assertThat(unzipped(xlsx)).contains("coordinator@gaofeng", "<v>8</v>");
        assertThat(Web.as("auditor@gaofeng").page("/c/gaofeng/desk/audit").text())
                .contains("下载需求数据");
        assertThat(resident.get("/c/gaofeng/desk/needs/figures").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormulaInAFileIsText() {
        byte[] csv = SheetFile.csv(List.of(List.of("=1+1", 3L)));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=1+1,3");
    }

    private void raise(String category) throws SQLException {
        String location =
                resident.post(
                                "/c/gaofeng/needs/new",
                                Map.of(
                                        "id", UUID.randomUUID().toString(),
                                        "category", category,
                                        "text", "想看戏",
                                        "phone", "13800138000",
                                        "publish", "yes",
                                        "step", "send"))
                        .header("Location");
        String number = location.substring(location.lastIndexOf('/') + 1);
        coordinator.post(
                "/c/gaofeng/desk/needs/" + number + "/decision",
                Map.of("decision", "accept", "publicTitle", "看戏", "publicText", "想看戏"));
        try (var owner = StackResource.asOwner();
                var statement =
                        owner.prepareStatement(
                                "update wushe.need set submitted_at = '2020-03-15T04:00:00Z'"
                                        + " where community = 'gaofeng' and number = ?")) {
            statement.setString(1, number);
            statement.executeUpdate();
        }
    }

    private static String unzipped(byte[] file) throws IOException {
        Path book = Files.createTempFile("figures", ".xlsx");
        Files.write(book, file);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                all.append(new String(content, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(book);
        }
        return all.toString();
    }
}
