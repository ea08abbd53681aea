package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** The words of a need are changed by its requester and by the desk, seen by both. */
@QuarkusTest
class RewordingTest {

    private NeedsInHand needs;

    @BeforeEach
    void hands() {
        needs = new NeedsInHand("hongju");
    }

    @Test
    void sheSaysItInOtherWordsAsLongAsNobodyActs() {
        String number = needs.raised("noise", unique("太吵"));
        assertThat(needs.shown(needs.resident, number).select("a[href$=/words]")).isNotEmpty();
        Map<String, String> form = form(needs.resident, own(number));
        form.put("text", "夜里十点以后太吵，打 13800138000");
        form.put("place", "3 栋楼下");
        form.put("wantedFrom", "2027-01-04");
        assertThat(needs.resident.post(own(number), form).statusCode()).isEqualTo(303);

        assertThat(needs.shown(needs.resident, number).text()).contains("夜里十点以后太吵", "改了内容");
        assertThat(needs.desk(number).text()).contains("夜里十点以后太吵", "2027-01-04", "改了内容");
        String audit = audit();
        assertThat(audit).contains("改需求内容", "原来的内容", "改后的内容", "夜里十点以后太吵");
        assertThat(audit).doesNotContain("13800138000");
    }

    @Test
    void whatIsWrongKeepsWhatWasTypedAndNothingNewIsNoChange() {
        String number = needs.raised("noise", unique("太吵"));
        Map<String, String> form = form(needs.resident, own(number));
        needs.resident.post(own(number), form);
        assertThat(needs.shown(needs.resident, number).text()).doesNotContain("改了内容");
        form.put("text", "");
        form.put("place", "五号楼前");
        Response wrong = needs.resident.post(own(number), form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("input[name=place]").val())
                .isEqualTo("五号楼前");
    }

    @Test
    void onceSomebodyActsSheTellsTheDeskAndLosesNothingTyped() {
        String number = needs.raised("noise", unique("太吵"));
        Map<String, String> form = form(needs.resident, own(number));
        accept(number);
        assertThat(needs.resident.get(own(number)).statusCode()).isEqualTo(409);
        form.put("text", "改晚了的话");
        Response late = needs.resident.post(own(number), form);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("改晚了的话", "已经有人在办了");
        assertThat(needs.desk(number).text()).doesNotContain("改晚了的话");
    }

    @Test
    void ofTwoWhoChangeItTheSecondSeesBoth() {
        String number = needs.raised("noise", unique("太吵"));
        Map<String, String> mine = form(needs.resident, own(number));
        Map<String, String> theirs = form(needs.coordinator, desk(number));
        theirs.put("text", "社区写的");
        assertThat(needs.coordinator.post(desk(number), theirs).statusCode()).isEqualTo(303);
        mine.put("text", "我写的");
        Response second = needs.resident.post(own(number), mine);
        assertThat(second.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(second.asString());
        assertThat(page.select("#differences tbody").text()).contains("社区写的", "我写的");
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("我写的");
        mine.put("version", page.select("input[name=version]").val());
        assertThat(needs.resident.post(own(number), mine).statusCode()).isEqualTo(303);
        assertThat(needs.desk(number).text()).contains("我写的");
    }

    @Test
    void whatTheDeskCorrectsIsToldAndThePublicCopyStays() {
        String text = unique("路灯不亮");
        String number = needs.accepted("noise", text);
        assertThat(needs.desk(number).text()).doesNotContain("公开以后内部内容改过");
        Map<String, String> form = form(needs.coordinator, desk(number));
        form.put("text", "其实是西门的路灯");
        assertThat(needs.coordinator.post(desk(number), form).statusCode()).isEqualTo(303);

        assertThat(needs.resident.page("/c/hongju/me").text()).contains(number, "改了内容");
        assertThat(needs.shown(Web.visitor(), number).text())
                .contains(text)
                .doesNotContain("西门", "改了内容");
        Document page = needs.desk(number);
        assertThat(page.text()).contains("公开以后内部内容改过", "其实是西门的路灯");
        needs.done(
                number,
                "publication",
                Map.of(
                        "version", page.select("input[name=version]").val(),
                        "publicTitle", "西门路灯",
                        "publicText", "西门路灯不亮"));
        assertThat(needs.desk(number).text()).doesNotContain("公开以后内部内容改过");
    }

    @Test
    void onlyWhoHandlesItCorrectsItAndNobodyAfterItsEnd() {
        String number = needs.raised("noise", unique("太吵"));
        Web worker = needs.member("social-worker");
        assertThat(worker.get(desk(number)).statusCode()).isEqualTo(403);
        assertThat(needs.member("resident2").get(own(number)).statusCode()).isEqualTo(404);
        assertThat(needs.member("resident2").get(desk(number)).statusCode()).isEqualTo(404);
        accept(number);
        needs.done(
                number,
                "linkages",
                Map.of(
                        "inCharge",
                        needs.candidate(number, "SOCIAL_WORKER", "social-worker@hongju")));
        Map<String, String> form = form(worker, desk(number));
        form.put("text", "社工问清楚了");
        assertThat(worker.post(desk(number), form).statusCode()).isEqualTo(303);
        needs.done(number, "conclusion", Map.of("choice", "UNSOLVED", "text", "办不了"));
        form.put("text", "太晚了");
        Response ended = needs.coordinator.post(desk(number), form);
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(ended.asString()).contains("太晚了", "已经结束");
    }

    private void accept(String number) {
        needs.done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", "太吵", "publicText", "太吵"));
    }

    private static String own(String number) {
        return "/c/hongju/needs/" + number + "/words";
    }

    private static String desk(String number) {
        return "/c/hongju/desk/needs/" + number + "/words";
    }

    /** As the page shows it. */
    private static Map<String, String> form(Web person, String path) {
        Document page = person.page(path);
        Map<String, String> form = new HashMap<>();
        for (Element field : page.select("form[action=" + path + "] [name]")) {
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                form.put(
                        field.attr("name"),
                        field.tagName().equals("textarea") ? field.text() : field.val());
            }
        }
        return form;
    }

    private static String audit() {
        return Web.as("auditor@hongju").page("/c/hongju/desk/audit").text();
    }
}
