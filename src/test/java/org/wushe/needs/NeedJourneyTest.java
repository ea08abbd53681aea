package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** A need's straight way, page by page, as resident, coordinator, person in charge and visitor. */
@QuarkusTest
class NeedJourneyTest {

    private final Web resident = Web.as("resident@hongju");
    private final Web coordinator = Web.as("coordinator@hongju");
    private final Web socialWorker = Web.as("social-worker@hongju");

    @Test
    void fromPostToPublishedOutcome() {
        socialWorker.page("/c/hongju/desk");
        String number = raise(resident, "楼道灯坏了三周 " + System.nanoTime(), "yes");

        assertThat(Web.visitor().get("/c/hongju/needs/" + number).statusCode()).isEqualTo(404);
        assertThat(coordinator.page("/c/hongju/desk/needs").text()).contains(number);

        decide(number, Map.of("decision", "accept", "publicTitle", "楼道灯坏了", "publicText", "三号楼的灯"));
        assertThat(Web.visitor().page("/c/hongju/needs/" + number).text())
                .contains("楼道灯坏了", "社区受理");

        link(number, "SOCIAL_WORKER", "social-worker@hongju");
        assertThat(socialWorker.page("/c/hongju/desk").text()).contains(number);
        assertThat(mark(number)).contains("社工 在办");

        news(socialWorker, number, "已约电工周六上门", "no");
        news(socialWorker, number, "灯修好了", "yes");
        assertThat(mark(number)).contains("社工 已完成");

        Response confirmed =
                resident.post(
                        "/c/hongju/needs/" + number + "/confirmation",
                        Map.of("solved", "yes", "satisfaction", "5", "remark", ""));
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(Web.visitor().page("/c/hongju/needs/" + number).text())
                .contains("已办结", "灯修好了", "居民确认已解决");
        assertThat(Web.visitor().inEnglish().page("/c/hongju/needs/" + number).text())
                .contains("Closed", "The resident says it is solved");
    }

    @Test
    void aRefusedNeedTellsWhy() {
        String number = raise(resident, "希望小区免费停车 " + System.nanoTime(), "no");
        decide(number, Map.of("decision", "refuse", "code", "NOT_OURS", "reason", "停车由物业公司管理"));
        assertThat(resident.page("/c/hongju/needs/" + number).text()).contains("未受理", "停车由物业公司管理");
    }

    @Test
    void notSolvedGoesOn() {
        socialWorker.page("/c/hongju/desk");
        String number = raise(resident, "楼上漏水 " + System.nanoTime(), "no");
        decide(number, Map.of("decision", "accept"));
        link(number, "SOCIAL_WORKER", "social-worker@hongju");
        news(socialWorker, number, "看过了", "yes");
        resident.post(
                "/c/hongju/needs/" + number + "/confirmation",
                Map.of("solved", "no", "satisfaction", "", "remark", "还在漏"));
        assertThat(coordinator.page("/c/hongju/desk/needs?state=handover").text()).contains(number);
    }

    @Test
    void sendingTwiceIsSendingOnce() {
        Map<String, String> form = form("电梯按钮不灵 " + System.nanoTime(), "yes");
        form.put("step", "send");
        String first = resident.post("/c/hongju/needs/new", form).header("Location");
        String second = resident.post("/c/hongju/needs/new", form).header("Location");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aBadFormKeepsWhatWasTyped() {
        Map<String, String> form = form("灯坏了\u0007 \ud83d\ude00", "yes");
        form.put("phone", "1380013");
        Response answer = resident.post("/c/hongju/needs/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("灯坏了 \ud83d\ude00");
        assertThat(page.select("input[name=phone]").attr("value")).isEqualTo("1380013");
        assertThat(page.select("#phone-error").text()).contains("11 位");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#phone");
    }

    @Test
    void anOverlongTextIsToldInBothLanguages() {
        Map<String, String> form = form("长".repeat(2001), "yes");
        assertThat(resident.post("/c/hongju/needs/new", form).asString()).contains("最多写 2000 个字");
        assertThat(resident.inEnglish().post("/c/hongju/needs/new", form).asString())
                .contains("At most 2000 characters");
    }

    @Test
    void aTextLongerThanTheServerReadsIsToldToo() {
        String told =
                resident.post("/c/hongju/needs/new", form("x".repeat(300_000), "yes"))
                        .header("Location");
        Response answer = Web.visitor().get(told);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.asString()).contains("太大");
    }

    @Test
    void whatIsPublicCarriesNoNumbers() {
        String number = raise(resident, "请打 13800138000 联系我 " + System.nanoTime(), "yes");
        Document desk = coordinator.page("/c/hongju/desk/needs/" + number);
        assertThat(desk.select("textarea[name=publicText]").text()).contains("138****8000");
        Response leak =
                coordinator.post(
                        "/c/hongju/desk/needs/" + number + "/decision",
                        Map.of(
                                "decision",
                                "accept",
                                "publicTitle",
                                "联系",
                                "publicText",
                                "13800138000"));
        assertThat(leak.statusCode()).isEqualTo(422);
        assertThat(leak.asString()).contains("公开之前请去掉");
    }

    @Test
    void aStepOutOfOrderIsAConflict() {
        String number = raise(resident, "路灯不亮 " + System.nanoTime(), "no");
        decide(number, Map.of("decision", "accept"));
        Response again =
                coordinator.post(
                        "/c/hongju/desk/needs/" + number + "/decision",
                        Map.of("decision", "accept"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("已经走到别的步骤");
    }

    @Test
    void thePhoneSheGivesIsTheOneThatIsCalled() {
        Web her = Web.as("resident" + System.nanoTime() + "@hongju");
        String first = raise(her, "第一件 " + System.nanoTime(), "no");
        her.page("/c/hongju/needs/" + first);
        Map<String, String> form = form("换了号码 " + System.nanoTime(), "no");
        form.put("phone", "13700137000");
        form.put("step", "send");
        String location = her.post("/c/hongju/needs/new", form).header("Location");
        String second = location.substring(location.lastIndexOf('/') + 1);
        for (String number : new String[] {first, second}) {
            String contact = "/c/hongju/desk/needs/" + number + "/contact";
            assertThat(coordinator.post(contact, Map.of()).asString()).contains("13700137000");
        }
    }

    @Test
    void othersSeeNothing() {
        String text = "家事 " + System.nanoTime();
        String number = raise(resident, text, "no");
        assertThat(Web.as("resident2@hongju").get("/c/hongju/needs/" + number).statusCode())
                .isEqualTo(404);
        assertThat(Web.as("volunteer@hongju").get("/c/hongju/desk/needs/" + number).statusCode())
                .isEqualTo(404);
        // numbers count per community: next door the same number is another need, or none
        assertThat(Web.as("coordinator@baiyin").get("/c/baiyin/desk/needs/" + number).asString())
                .doesNotContain(text);
        assertThat(Web.as("coordinator@baiyin").get("/c/hongju/desk/needs/" + number).statusCode())
                .isEqualTo(404);
    }

    private String raise(Web person, String text, String publish) {
        person.page("/c/hongju/me");
        Map<String, String> form = form(text, publish);
        Document check = Jsoup.parse(person.post("/c/hongju/needs/new", form).asString());
        assertThat(check.select("dd").text()).contains(text);
        form.put("step", "send");
        String location = person.post("/c/hongju/needs/new", form).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Map<String, String> form(String text, String publish) {
        Document categories = resident.page("/c/hongju/needs/new");
        Map<String, String> form = new HashMap<>();
        form.put("category", categories.select("input[name=category]").first().attr("value"));
        form.put("id", UUID.randomUUID().toString());
        form.put("text", text);
        form.put("place", "3 栋 2 单元");
        form.put("phone", "138 0013 8000");
        form.put("urgency", "ORDINARY");
        form.put("publish", publish);
        return form;
    }

    private void decide(String number, Map<String, String> form) {
        Response answer = coordinator.post("/c/hongju/desk/needs/" + number + "/decision", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private void link(String number, String party, String name) {
        Document page = coordinator.page("/c/hongju/desk/needs/" + number);
        String value =
                page.select("#in-charge-" + party + " option").stream()
                        .filter(option -> option.text().equals(name))
                        .map(Element::val)
                        .findFirst()
                        .orElseThrow();
        Response answer =
                coordinator.post(
                        "/c/hongju/desk/needs/" + number + "/linkages", Map.of("inCharge", value));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void news(Web person, String number, String text, String finished) {
        Document page = person.page("/c/hongju/desk/needs/" + number);
        String action = page.select("form[action$=/news]").attr("action");
        Response answer =
                person.post(action, Map.of("publicNote", text, "finished", finished, "note", ""));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String mark(String number) {
        return Web.visitor()
                .page("/c/hongju/needs/" + number)
                .select(".marks--large")
                .attr("aria-label");
    }
}
