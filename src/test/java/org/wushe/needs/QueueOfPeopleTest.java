package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** The queue narrowed by who is in charge and by where the requester lives. */
@QuarkusTest
class QueueOfPeopleTest {

    private static final String QUEUE = "/c/hongju/desk/needs?state=";

    private NeedsInHand needs;
    private String mark;

    @BeforeEach
    void hands() {
        needs = new NeedsInHand("hongju");
        mark = "队列" + System.nanoTime();
    }

    @Test
    void showsWhatIAmInChargeOfAndWhatNobodyIs() {
        Web worker = needs.member("social-worker");
        String hers = needs.running("noise", mark, "SOCIAL_WORKER", "social-worker@hongju");
        String free = needs.accepted("noise", mark);

        assertThat(found(worker, "all", "&inCharge=me")).contains(hers).doesNotContain(free);
        assertThat(found(needs.coordinator, "all", "&inCharge=me")).doesNotContain(hers, free);
        assertThat(found(needs.coordinator, "all", "&inCharge=nobody"))
                .contains(free)
                .doesNotContain(hers);
        String her =
                needs.coordinator
                        .page(QUEUE + "running")
                        .select("#inCharge option:contains(social-worker@hongju)")
                        .val();
        assertThat(found(needs.coordinator, "running", "&inCharge=" + her)).contains(hers);

        needs.done(hers, "conclusion", Map.of("choice", "UNSOLVED", "text", "办不了"));
        assertThat(found(needs.coordinator, "all", "&inCharge=nobody")).doesNotContain(hers);
    }

    @Test
    void showsWhoLivesInABuildingAndKeepsTheChoiceInEveryLink() {
        String building = unique("楼");
        Web neighbour = needs.member("resident3");
        String here = needs.raised(neighbour, needs.form("noise", mark));
        String elsewhere = needs.raised("noise", mark);
        neighbour.post("/c/hongju/me/data/correction", correction(neighbour, building));

        String chosen = "&building=" + URLEncoder.encode(building, StandardCharsets.UTF_8);
        assertThat(found(needs.coordinator, "new", chosen))
                .contains(here)
                .doesNotContain(elsewhere);
        Document page = needs.coordinator.page(QUEUE + "new" + chosen + "&inCharge=nobody");
        assertThat(page.select("#building option[selected]").val()).isEqualTo(building);
        assertThat(page.select("nav.filters a").attr("href"))
                .contains("inCharge=nobody", chosen.substring(1));
        assertThat(found(needs.coordinator, "new", "&building=none")).doesNotContain(here);
    }

    private String found(Web person, String state, String more) {
        return person.page(QUEUE + state + "&q=" + mark + more).select("table.queue").text();
    }

    private static Map<String, String> correction(Web person, String building) {
        Document page = person.page("/c/hongju/me/data");
        return Map.of(
                "version",
                page.select("input[name=version]").val(),
                "phone",
                "13800138000",
                "building",
                building);
    }
}
