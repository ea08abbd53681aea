package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** A neighbour follows a need that is not hers. */
@QuarkusTest
class FollowingTest {

    private static final String ME = "/c/hongju/me";

    private NeedsInHand needs;
    private Web neighbour;
    private String title;
    private String number;

    @BeforeEach
    void aPublishedNeed() {
        needs = new NeedsInHand("hongju");
        neighbour = needs.member("resident7");
        title = unique("楼道堆物");
        number = needs.accepted("noise", title);
    }

    @Test
    void sheHearsOfItAndFindsItOnHerPageUntilSheLeaves() {
        assertThat(follow("").statusCode()).isEqualTo(303);
        needs.done(number, "pause", Map.of("text", "等物业答复"));
        assertThat(neighbour.page(ME).select("#followed + ol").text()).contains(title, number);
        assertThat(heard()).contains("您关注的需求 " + number).contains("等物业答复");

        assertThat(follow("/end").statusCode()).isEqualTo(303);
        needs.done(number, "resumption", Map.of());
        assertThat(neighbour.page(ME).select("#followed + ol").text()).doesNotContain(number);
        assertThat(heard()).doesNotContain("恢复办理");
    }

    @Test
    void whatIsNoLongerPublicSheHearsNoMoreOf() {
        follow("");
        needs.done(number, "pause", Map.of("text", "等物业答复"));
        needs.done(number, "publication/end", Map.of());
        needs.done(number, "resumption", Map.of());
        assertThat(heard()).contains("已有后续").doesNotContain("恢复办理");
        assertThat(neighbour.page(ME).text()).doesNotContain(title);
    }

    @Test
    void whoeverHasTheSameNeedStillHearsButNotWhatWasWrittenForAnother() {
        String repeat = needs.raised(neighbour, needs.form("noise", title));
        needs.done(repeat, "duplicate", Map.of("original", number));
        needs.done(number, "publication/end", Map.of());
        needs.done(number, "pause", Map.of("text", "等您从医院回来"));
        assertThat(heard()).contains("暂停，等一等").doesNotContain("医院");
    }

    private Response follow(String end) {
        return neighbour.post("/c/hongju/needs/" + number + "/followers" + end, Map.of());
    }

    /** Her inbox as far as it is about the need. */
    private String heard() {
        return neighbour.page(ME).select(".notice-list li").stream()
                .filter(line -> line.text().contains(number))
                .map(Element::text)
                .reduce("", (all, one) -> all + one + "\n");
    }
}
