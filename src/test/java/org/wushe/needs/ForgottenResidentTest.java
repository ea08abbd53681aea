package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.SilentDirectory;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** A resident sees who looked, takes her data along, and is forgotten by every room at once. */
@QuarkusTest
class ForgottenResidentTest {

    private static final String DATA = "/c/hongju/me/data";
    private static final String DESK = "/c/hongju/desk/deletions";

    @Inject Directory directory;
    @Inject ObjectMapper json;

    private NeedsInHand needs;
    private String name;
    private Web her;
    private String secret;

    @BeforeEach
    void aResident() {
        SilentDirectory.instead(directory);
        needs = new NeedsInHand("hongju");
        long mark = System.nanoTime();
        name = "resident" + mark + "@hongju";
        her = Web.as(name);
        her.page("/c/hongju/me");
        secret = "只有她知道" + mark;
    }

    @Test
    void sheSeesWhoOpenedHerData() {
        String number = needs.raised(her, form("no"));
        assertThat(her.page(DATA).select("#looks ~ p").text()).contains("还没有人打开过");
        needs.coordinator.post("/c/hongju/desk/needs/" + number + "/contact", Map.of());
        Document page = her.page(DATA);
        assertThat(page.select("section[aria-labelledby=looks]").text())
                .contains("coordinator@hongju", "社区统筹员", number);
        assertThat(needs.member("resident2").page(DATA).text()).doesNotContain(number);
    }

    @Test
    void sheTakesAllAlong() throws IOException {
        Map<String, String> form = form("no");
        String number = needs.raised(her, form);
        her.post("/c/hongju/opinions", Map.of("kind", "PRAISE", "text", "意见" + secret));
        Response file = her.post(DATA + "/file", Map.of());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("wushe-hongju-");
        JsonNode all = json.readTree(entries(file.asByteArray()).get("data.json"));
        assertThat(all.get("account").get("name").asText()).isEqualTo(name);
        assertThat(all.get("records").get(0).get("PHONE").asText()).isEqualTo("13800138000");
        assertThat(all.get("needs").get(0).get("number").asText()).isEqualTo(number);
        assertThat(all.get("needs").get(0).get("text").asText()).contains(secret);
        assertThat(all.get("notices")).isNotEmpty();
        assertThat(all.get("opinions").toString()).contains(secret);
        assertThat(audit()).contains("下载自己的资料");
        assertThat(Web.as("stranger").post(DATA + "/file", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsDeletedWhileSomethingIsInHandAndNobodyDecidesOnHerOwn() {
        String number = needs.raised(her, form("no"));
        assertThat(her.page(DATA + "/deletion").text()).contains(number, "先把手上的事办完");
        assertThat(ask().statusCode()).isEqualTo(409);
        her.post("/c/hongju/needs/" + number + "/withdrawal", Map.of("text", "不用了"));
        assertThat(her.post(DATA + "/deletion", Map.of("reason", "搬走了")).statusCode())
                .isEqualTo(422);
        assertThat(ask().statusCode()).isEqualTo(303);
        assertThat(ask().statusCode()).as("once").isEqualTo(409);
        assertThat(needs.coordinator.page("/c/hongju/me").text()).contains("有居民申请删除账户");

        String waiting = waiting();
        assertThat(needs.coordinator.post(waiting + "/refusal", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        needs.coordinator.post(waiting + "/refusal", Map.of("reason", "还有押金没有退"));
        assertThat(her.page(DATA + "/deletion").text()).contains("还有押金没有退");
        assertThat(her.page("/c/hongju/me").text()).contains("社区没有同意删除您的账户");
        assertThat(needs.coordinator.post(waiting + "/confirmation", Map.of()).statusCode())
                .isEqualTo(409);

        ask();
        assertThat(her.post(DATA + "/deletion/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(needs.coordinator.page(DESK).text()).doesNotContain(name);
        Web coordinator2 = needs.member("coordinator2");
        coordinator2.post(DATA + "/deletion", Map.of("sure", "yes"));
        String own = deciding(needs.coordinator, "coordinator2@hongju");
        assertThat(coordinator2.post(own + "/confirmation", Map.of()).statusCode()).isEqualTo(403);
        coordinator2.post(DATA + "/deletion/end", Map.of());
    }

    @Test
    void sheIsForgottenEverywhereAndTheFiguresStay() throws SQLException {
        String number = needs.raised(her, form("yes"));
        needs.done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", "公开标题", "publicText", "公开的话"));
        needs.done(number, "conclusion", Map.of("choice", "UNSOLVED", "text", "办不了"));
        her.post("/c/hongju/opinions", Map.of("kind", "PRAISE", "text", "意见" + secret));
        assertThat(ask().statusCode()).isEqualTo(303);
        assertThat(holding(name))
                .contains("membership.name", "person.name", "need_event.actor_name");
        String home = figures("/c/hongju");
        String ledger = figures("/c/hongju/needs/figures");

        assertThat(needs.coordinator.post(waiting() + "/confirmation", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(holding(name)).containsOnly("role_grant.subject");
        assertThat(holding(secret)).isEmpty();
        assertThat(figures("/c/hongju")).isEqualTo(home);
        assertThat(figures("/c/hongju/needs/figures")).isEqualTo(ledger);
        assertThat(needs.shown(Web.visitor(), number).text()).contains("公开标题", "公开的话");
        assertThat(needs.desk(number).text()).doesNotContain(secret, name);
        assertThat(audit()).contains("删除账户");
    }

    private Response ask() {
        return her.post(DATA + "/deletion", Map.of("reason", "搬走了", "sure", "yes"));
    }

    private Map<String, String> form(String publish) {
        Map<String, String> form = needs.form("noise", secret);
        form.put("publish", publish);
        form.put("place", secret + "楼下");
        return form;
    }

    /** Where the desk decides on her request. */
    private String waiting() {
        return deciding(needs.coordinator, name);
    }

    private static String deciding(Web person, String name) {
        String action =
                person.page(DESK)
                        .select("section:has(h2:containsOwn(" + name + ")) form")
                        .attr("action");
        assertThat(action).startsWith(DESK);
        return action.substring(0, action.lastIndexOf('/'));
    }

    private static String figures(String path) {
        return Web.visitor().page(path).select(".figures, table").text();
    }

    private static String audit() {
        return Web.as("auditor@hongju").page("/c/hongju/desk/audit").text();
    }

    /** Every column of every table in which a text stands, but the book that is never changed. */
    private static List<String> holding(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = StackResource.asOwner();
                var columns = connection.createStatement()) {
            ResultSet column =
                    columns.executeQuery(
                            "select c.table_name, c.column_name from information_schema.columns c"
                                    + " where c.table_schema = 'wushe'"
                                    + " and c.data_type in ('text', 'jsonb')"
                                    + " and c.table_name <> 'audit_entry'"
                                    + " and exists (select 1 from information_schema.tables t"
                                    + " where t.table_name = c.table_name"
                                    + " and t.table_schema = 'wushe'"
                                    + " and t.table_type = 'BASE TABLE')");
            while (column.next()) {
                if (stands(connection, column.getString(1), column.getString(2), text)) {
                    found.add(column.getString(1) + "." + column.getString(2));
                }
            }
        }
        return found;
    }

    private static boolean stands(Connection connection, String table, String column, String text)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select count(*) from wushe."
                                + table
                                + " where "
                                + column
                                + "::text like ?")) {
            statement.setString(1, "%" + text + "%");
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1) > 0;
        }
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
