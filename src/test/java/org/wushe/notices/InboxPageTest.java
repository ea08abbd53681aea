package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** A member's inbox on her own page. */
@QuarkusTest
class InboxPageTest {

    private static final int SHOWN = 20;

    @Inject Communities communities;

    private Neighbours here;
    private Web resident;
    private String page;

    @BeforeEach
    void people() {
        here = Neighbours.moveIn();
        communities.read();
        resident = Web.as("resident@" + here.slug);
        page = "/c/" + here.slug + "/me";
    }

    @Test
    void anEmptyInboxSaysSo() {
        assertThat(resident.page(page).text()).contains("还没有消息");
        assertThat(resident.inEnglish().page(page).text()).contains("No messages yet");
    }

    @Test
    void theNewestAreShownAndMarkedUntilSheHasReadThem() {
        resident.page(page);
        UUID member = memberNamed("resident@" + here.slug);
        for (int i = 0; i <= SHOWN; i++) {
            here.due(member, "drains", "zh-CN");
        }
        Document before = resident.page(page);
        assertThat(before.select(".notice-list li")).hasSize(SHOWN);
        assertThat(before.select(".notice-list strong").eachText())
                .hasSize(SHOWN)
                .containsOnly("新");
        assertThat(before.select(".notice-list a").first().text())
                .isEqualTo("您的需求 XQ-2026-0042（地下管网）已受理，正在安排");
        String action = before.select("form[action$=/me/notices/read]").attr("action");

        var answer = resident.post(action, Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(page);
        Document after = resident.page(page);
        assertThat(after.select(".notice-list li")).hasSize(SHOWN);
        assertThat(after.select(".notice-list strong, form[action$=/me/notices/read]")).isEmpty();
    }

    @Test
    void whatMovedOnSinceIsMarkedAndNoLongerNew() {
        resident.page(page);
        UUID member = memberNamed("resident@" + here.slug);
        here.due(member, "drains", "zh-CN");
        OwnerSql.run(
                "update wushe.notice set superseded_at = now() where community = ?", here.slug);
        Document own = resident.page(page);
        assertThat(own.select(".notice-list li").text()).contains("已有后续");
        assertThat(own.select(".notice-list strong, form[action$=/me/notices/read]")).isEmpty();
    }

    @Test
    void readingIsOnesOwnAffair() {
        resident.page(page);
        UUID member = memberNamed("resident@" + here.slug);
        here.due(member, "drains", "zh-CN");
        Web neighbour = Web.as("resident2@" + here.slug);
        neighbour.page(page);
        neighbour.post(page + "/notices/read", Map.of());
        assertThat(resident.page(page).select(".notice-list strong")).hasSize(1);
        assertThat(Web.as("stranger").post(page + "/notices/read", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private UUID memberNamed(String name) {
        return UUID.fromString(
                OwnerSql.column(
                                "select id from wushe.membership where community = ? and name = ?",
                                here.slug,
                                name)
                        .get(0));
    }
}
