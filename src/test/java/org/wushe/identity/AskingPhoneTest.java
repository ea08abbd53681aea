package org.wushe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/**
 * The phone of someone who asks to join is opened one at a time, and who looked is written down.
 */
@QuarkusTest
class AskingPhoneTest {

    private static final String PEOPLE = "/c/gaofeng/desk/people";

    private final Web worker = Web.as("grid-worker@gaofeng");
    private String name;

    @BeforeEach
    void someoneAsks() {
        worker.page("/c/gaofeng/desk");
        name = ask("13712345601");
        ask("13712345602");
    }

    @Test
    void theListHidesItAndOneIsOpened() throws SQLException {
        Document list = worker.page(PEOPLE);
        assertThat(list.text()).contains("137****5601", "137****5602");
        assertThat(list.html()).doesNotContain("13712345601", "13712345602");

        String way = panel(list).select("form[action$=/phone]").attr("action");
        Document opened = Jsoup.parse(worker.post(way, Map.of()).asString());
        assertThat(panel(opened).select("a[href=tel:13712345601]")).hasSize(1);
        assertThat(panel(opened).select("form[action$=/phone]")).isEmpty();
        assertThat(opened.html()).doesNotContain("13712345602");
        assertThat(looked(member(way))).containsExactly("grid-worker@gaofeng");
        assertThat(worker.page(PEOPLE).html()).doesNotContain("13712345601");
    }

    @Test
    void onlyWhoChecksRequestsAndOnlyWhileTheyWait() throws SQLException {
        String way = panel(worker.page(PEOPLE)).select("form[action$=/phone]").attr("action");
        for (String other : List.of("admin@gaofeng", "social-worker@gaofeng", "stranger")) {
            assertThat(Web.as(other).post(way, Map.of()).statusCode()).as(other).isEqualTo(403);
        }
        worker.post(way.replace("/phone", "/refusal"), Map.of("reason", "不住在这里"));
        Response late = worker.post(way, Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).doesNotContain("13712345601");
        assertThat(looked(member(way))).isEmpty();
    }

    private static String ask(String phone) {
        String name = "新邻居" + System.nanoTime();
        Web.as("stranger-" + name.hashCode())
                .post(
                        "/c/gaofeng/join",
                        Map.of("name", name, "address", "1 栋 101", "phone", phone));
        return name;
    }

    private Element panel(Document page) {
        return page.select("#asking ~ .panel").stream()
                .filter(panel -> panel.text().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String member(String way) {
        return way.replaceAll(".*/people/|/phone", "");
    }

    private static List<String> looked(String member) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "select actor_name from wushe.audit_entry where community ="
                                        + " 'gaofeng' and action = 'identity.phone_read' and"
                                        + " subject = ?")) {
            statement.setString(1, member);
            var rows = statement.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
