package org.wushe.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.audit.EntryFixture.Done;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** The book as the auditor sees it. */
@QuarkusTest
class AuditPageTest {

    @Inject Event<Done> told;
    @Inject TenantScope tenants;
    @Inject Communities communities;

    private String slug;
    private String page;
    private Web auditor;

    @BeforeEach
    void aCommunityOfItsOwn() {
        slug = "audited-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
        page = "/c/" + slug + "/desk/audit";
        auditor = Web.as("auditor@" + slug);
    }

    @Test
    void fiftyAPageTheNewestFirst() {
        done("need.accepted", 1, 60);
        Document first = auditor.page(page);
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("tbody tr").first().text())
                .contains("受理需求", "第 60 条", "何晓雯", "社区统筹员", "XQ-60", "类别：地下管网");
        Document second = auditor.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("tbody tr").first().text()).contains("第 10 条");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(auditor.inEnglish().page(page).text()).contains("Accepted a need", "Entry 60");
    }

    @Test
    void filtersStandInTheAddressAndNarrow() {
        done("need.accepted", 1, 3);
        done("need.refused", 3, 1);
        done("spare.thing<b>", 9, 1);
        assertThat(subjects("?action=need.refused")).containsExactly("XQ-3");
        assertThat(subjects("?subject=XQ-3")).containsExactly("XQ-3", "XQ-3");
        assertThat(subjects("?actor=%E4%BD%95%E6%99%93%E9%9B%AF")).hasSize(5);
        assertThat(subjects("?actor=nobody")).isEmpty();
        assertThat(subjects("?from=2026-11-23&to=2026-11-23")).hasSize(5);
        assertThat(subjects("?to=2026-11-22")).isEmpty();
        assertThat(subjects("?from=2026-11-24")).isEmpty();
        assertThat(subjects("?from=tomorrow&after=x")).hasSize(5);
        assertThat(auditor.page(page).select("tbody tr").first().text())
                .as("an action without words is shown as it is")
                .contains("spare.thing<b>");
        Document filtered = auditor.page(page + "?action=need.refused&subject=XQ-3");
        assertThat(filtered.select("option[selected]").attr("value")).isEqualTo("need.refused");
        assertThat(filtered.select("#subject").attr("value")).isEqualTo("XQ-3");
    }

    @Test
    void theCheckSaysWhetherAllIsWholeAndIsWrittenDown() throws SQLException {
        done("need.accepted", 1, 3);
        assertThat(verify().text()).contains("记录完整，共 3 条。");
        assertThat(auditor.page(page).select("tbody tr").first().text())
                .contains("核对操作记录", "auditor@" + slug);
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update wushe.audit_entry set actor_name = 'x' where seq = 2 and community = '"
                            + slug
                            + "'");
        }
        assertThat(verify().text()).contains("第 2 条对不上。", "写下以后被改过");
    }

    @Test
    void onlyAnAuditorOfThisCommunityMayLook() {
        for (String other :
                new String[] {"admin@" + slug, "coordinator@" + slug, "auditor@hongju"}) {
            assertThat(Web.as(other).get(page).statusCode()).as(other).isEqualTo(403);
            assertThat(Web.as(other).post(page + "/verification", Map.of("x", "x")).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    private Document verify() {
        return Jsoup.parse(
                auditor.post(page + "/verification", Map.of("x", "x"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private java.util.List<String> subjects(String query) {
        return auditor.page(page + query).select("tbody tr td:nth-child(4)").eachText();
    }

    private void done(String action, int first, int times) {
        tenants.run(
                slug,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            for (int i = first; i < first + times; i++) {
                                                told.fire(
                                                        new Done(
                                                                action,
                                                                "XQ-" + i,
                                                                Instant.parse(
                                                                        "2026-11-22T16:00:00Z")));
                                            }
                                        }));
    }
}
