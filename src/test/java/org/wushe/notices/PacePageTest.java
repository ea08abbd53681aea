package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** A person says how often mail comes. */
@QuarkusTest
class PacePageTest {

    @Inject Communities communities;

    private Neighbours here;
    private Web resident;
    private String page;

    @BeforeEach
    void people() {
        here = Neighbours.moveIn();
        communities.read();
        resident = Web.as("resident@" + here.slug);
        page = "/c/" + here.slug + "/me/notices";
    }

    @Test
    void atOnceUntilSheChoosesOtherwise() {
        assertThat(resident.page("/c/" + here.slug + "/me").select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(chosen()).isEqualTo("AT_ONCE");
        var answer = resident.post(page, Map.of("pace", "WEEKLY"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/me");
        assertThat(chosen()).isEqualTo("WEEKLY");
    }

    @Test
    void theChoiceAndTheLanguageDoNotDisturbEachOther() {
        resident.inEnglish().post(page, Map.of("pace", "DAILY"));
        assertThat(kept()).isEqualTo("en DAILY");
        resident.post("/preferences", Map.of("language", "zh-CN", "back", page));
        assertThat(kept()).isEqualTo("zh-CN DAILY");
        resident.inEnglish().post(page, Map.of("pace", "WEEKLY"));
        assertThat(kept()).isEqualTo("zh-CN WEEKLY");
    }

    @Test
    void noChoiceIsToldBesideTheField() {
        for (Map<String, String> form :
                List.of(Map.<String, String>of(), Map.of("pace", "HOURLY"))) {
            var answer = resident.post(page, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("请选邮件多久来一封", "href=\"#pace\"");
        }
        assertThat(chosen()).isEqualTo("AT_ONCE");
    }

    @Test
    void whoeverHasNoAddressIsToldSo() {
        resident.page(page);
        assertThat(resident.page(page).text()).doesNotContain("没有填邮箱");
        OwnerSql.run("update wushe.membership set email = null where community = ?", here.slug);
        assertThat(resident.page(page).text()).contains("没有填邮箱");
    }

    @Test
    void itIsForMembers() {
        Web stranger = Web.as("stranger");
        assertThat(stranger.get(page).header("Location")).endsWith("/join");
        assertThat(stranger.post(page, Map.of("pace", "DAILY")).statusCode()).isEqualTo(404);
    }

    private String chosen() {
        return resident.page(page).select("input[name=pace][checked]").attr("value");
    }

    private String kept() {
        return OwnerSql.column(
                        "select language || ' ' || notice_pace from wushe.preference"
                                + " where subject = ?",
                        "subject-resident@" + here.slug)
                .get(0);
    }
}
