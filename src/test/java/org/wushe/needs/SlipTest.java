package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** Number and code of a printed slip show how a need goes; one of them alone shows nothing. */
@QuarkusTest
class SlipTest {

    @Test
    void whoeverHoldsTheSlipReadsHowItGoes() {
        NeedsInHand needs = new NeedsInHand("gaofeng");
        String text = unique("想装扶手");
        String number = needs.raised("environment", text);
        Document slip = Jsoup.parse(needs.turn(number, "slip", Map.of()).asString());
        String code = slip.select("dd strong").get(1).text();
        assertThat(slip.text()).as("can be typed in").contains("http", "/c/gaofeng/slip");
        assertThat(code).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");
        assertThat(Jsoup.parse(needs.turn(number, "slip", Map.of()).asString()).text())
                .as("the same code again")
                .contains(code);

        Response found = look("gaofeng", number, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(found.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(found.asString());
        assertThat(page.text()).contains(text, "等待受理");
        assertThat(page.select("main form")).as("nothing to press").isEmpty();

        assertThat(look("gaofeng", number, "AAAAA-AAAAA").statusCode()).isEqualTo(422);
        assertThat(look("gaofeng", "XQ-2026-9999", code).statusCode()).isEqualTo(422);
        assertThat(look("gaofeng", number, "").asString()).doesNotContain(text);
        assertThat(look("baiyin", number, code).statusCode()).isEqualTo(422);
    }

    private static Response look(String slug, String number, String code) {
        return Web.visitor().post("/c/" + slug + "/slip", Map.of("number", number, "code", code));
    }
}
