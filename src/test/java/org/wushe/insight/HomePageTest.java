package org.wushe.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** What a community's home says of the month and of what is on. */
@QuarkusTest
class HomePageTest {

    @Inject Communities communities;

    private String slug;
    private String here;
    private Web resident;
    private Web coordinator;

    @BeforeEach
    void aCommunityOfItsOwn() {
        slug = "home-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
        here = "/c/" + slug;
        resident = Web.as("resident@" + slug);
        coordinator = Web.as("coordinator@" + slug);
        resident.page(here + "/me");
        coordinator.page(here + "/desk");
    }

    @Test
    void eachFigureIsTheLengthOfItsList() throws SQLException {
        for (int i = 0; i < 4; i++) {
            accept(raise("yes"));
        }
        raise("yes");
        accept(raise("no"));
        solve(accept(raise("yes")));
        lastMonth(accept(raise("yes")), "submitted_at");
        lastMonth(solve(accept(raise("yes"))), "closed_at");

        Document home = Web.visitor().page(here);
        assertThat(home.select(".figures strong").eachText()).containsExactly("6 件", "7 件", "1 件");
        for (Element figure : home.select(".figures a")) {
            Document list = Web.visitor().page(figure.attr("href"));
            assertThat(list.select(".ledger__row").size() + " 件")
                    .as(figure.text())
                    .isEqualTo(figure.select("strong").text());
            assertThat(list.select(".filters a").first().attr("href"))
                    .as("other filters keep the month")
                    .contains("month=");
        }
        assertThat(Web.visitor().inEnglish().page(here).select(".figures").text())
                .contains("6 needs raised");
    }

    @Test
    void aMonthThatIsNoneNarrowsNothing() {
        accept(raise("yes"));
        for (String query :
                List.of("?event=raised&month=x", "?event=x&month=2026-11", "?month=2020-01")) {
            assertThat(Web.visitor().page(here + "/needs" + query).select(".ledger__row"))
                    .hasSize(1);
        }
        Document longAgo = Web.visitor().page(here + "/needs?event=raised&month=2020-01");
        assertThat(longAgo.select(".ledger__row")).isEmpty();
        assertThat(longAgo.text()).contains("2020年1月提出", "没有符合条件的需求");
    }

    @Test
    void whatIsOnStandsInTheBundle() {
        Document baiyin = Web.visitor().page("/c/baiyin");
        assertThat(baiyin.select("#regular + .tasks li")).hasSize(2);
        assertThat(baiyin.select("#regular + .tasks").text()).contains("便民赶集日", "每月一次", "邻里中心门前");
        assertThat(Web.visitor().inEnglish().page("/c/gaofeng").text())
                .contains("Public review day", "The last Friday of the month");
        assertThat(Web.visitor().page(here).select("#regular + .empty").text())
                .contains("社区定期办的活动会写在这里");
    }

    @Test
    void aCommunitysColourComesAsAStylesheet() {
        String sheet =
                Web.visitor().page("/c/gaofeng").select("link[href*=accent.css]").attr("href");
        Response colour = Web.visitor().get(sheet);
        assertThat(colour.contentType()).startsWith("text/css");
        assertThat(colour.asString()).isEqualTo(":root{--accent:#2A7A4B}\n");
        assertThat(colour.header("Cache-Control")).contains("immutable");
        assertThat(Web.visitor().page(here).select("link[href*=accent.css]")).isEmpty();
        assertThat(Web.visitor().get(here + "/accent.css").statusCode()).isEqualTo(404);
    }

    private String raise(String publish) {
        String location =
                resident.post(
                                here + "/needs/new",
                                Map.of(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "category",
                                        "drains",
                                        "text",
                                        "井盖响 " + System.nanoTime(),
                                        "phone",
                                        "13800138000",
                                        "publish",
                                        publish,
                                        "step",
                                        "send"))
                        .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String accept(String number) {
        sent(
                coordinator,
                number + "/decision",
                Map.of("decision", "accept", "publicTitle", "井盖响", "publicText", "井盖响"));
        return number;
    }

    private String solve(String number) {
        String way = here + "/desk/needs/" + number;
        String inCharge =
                coordinator
                        .page(way)
                        .select("#in-charge-COMMUNITY option[value~=.+]")
                        .attr("value");
        sent(coordinator, number + "/linkages", Map.of("inCharge", inCharge));
        String news = coordinator.page(way).select("form[action$=/news]").attr("action");
        coordinator.post(news, Map.of("publicNote", "换好了", "finished", "yes", "note", ""));
        Response solved =
                resident.post(
                        here + "/needs/" + number + "/confirmation",
                        Map.of("solved", "yes", "satisfaction", "5", "remark", ""));
        assertThat(solved.statusCode()).isEqualTo(303);
        return number;
    }

    private void sent(Web person, String step, Map<String, String> form) {
        Response answer = person.post(here + "/desk/needs/" + step, form);
        assertThat(answer.statusCode()).as(step).isEqualTo(303);
    }

    private void lastMonth(String number, String column) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "update wushe.need set "
                                        + column
                                        + " = now() - interval '32 days' where community = ? and"
                                        + " number = ?")) {
            statement.setString(1, slug);
            statement.setString(2, number);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
