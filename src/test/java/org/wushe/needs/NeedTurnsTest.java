package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** Every turn a need may take beside its straight way, through the pages. */
@QuarkusTest
class NeedTurnsTest {

    @Inject OverdueTurns overdue;

    private NeedsInHand needs;

    @BeforeEach
    void hands() {
        needs = new NeedsInHand("hongju");
    }

    @Test
    void theDeskAsksBackAndTheClockStands() {
        String number = needs.raised("noise", unique("太吵了"));
        assertThat(needs.turn(number, "decision", Map.of("decision", "ask")).statusCode())
                .isEqualTo(422);
        needs.done(number, "decision", Map.of("decision", "ask", "question", "几点到几点吵？"));
        assertThat(needs.shown(needs.resident, number).text()).contains("几点到几点吵？", "等居民补充");
        assertThat(needs.desk(number).select("dt:contains(答复期限)")).isEmpty();
        assertThat(needs.own(number, "completion", Map.of("text", "")).statusCode()).isEqualTo(422);
        assertThat(needs.own(number, "completion", Map.of("text", "夜里十点以后")).statusCode())
                .isEqualTo(303);
        assertThat(needs.desk(number).select("blockquote").first().text()).contains("夜里十点以后");
        assertThat(needs.desk(number).select("aside").text()).contains("答复期限");
    }

    @Test
    void theWrongPartyIsRefusedAndTheRightOnesAreNamed() {
        String number = needs.accepted("noise", unique("想找人帮忙"));
        needs.member("volunteer");
        String volunteer = needs.candidate(number, "VOLUNTEER", "volunteer@hongju");
        needs.done(number, "category", Map.of("category", "hardship"));
        assertThat(needs.desk(number).select("#in-charge-VOLUNTEER")).isEmpty();
        Response answer = needs.turn(number, "linkages", Map.of("inCharge", volunteer));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("社区、社工、慈善资源");
        assertThat(needs.turn(number, "category", Map.of("category", "nonsense")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void twoWhoEditThePublicTextSeeBothVersions() {
        String number = needs.accepted("noise", unique("楼上装修"));
        String version = needs.desk(number).select("input[name=version]").val();
        Map<String, String> mine =
                Map.of("version", version, "publicTitle", "第一个人", "publicText", "先写的");
        needs.done(number, "publication", mine);
        Response late =
                needs.turn(
                        number,
                        "publication",
                        Map.of("version", version, "publicTitle", "第二个人", "publicText", "后写的"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.text()).contains("第一个人", "先写的");
        assertThat(both.select("textarea").text()).isEqualTo("后写的");
        needs.done(
                number,
                "publication",
                Map.of(
                        "version",
                        both.select("input[name=version]").val(),
                        "publicTitle",
                        "第二个人",
                        "publicText",
                        "后写的"));
        assertThat(needs.shown(Web.visitor(), number).text()).contains("第二个人");
    }

    @Test
    void thePublicTextNamesNeitherPersonNorDoor() {
        String number = needs.accepted("noise", unique("太吵"));
        String version = needs.desk(number).select("input[name=version]").val();
        for (String leak : List.of("找 resident@hongju", "3栋2单元501 太吵", "打 13800138000")) {
            Response answer =
                    needs.turn(
                            number,
                            "publication",
                            Map.of("version", version, "publicTitle", "吵", "publicText", leak));
            assertThat(answer.statusCode()).as(leak).isEqualTo(422);
            assertThat(answer.asString()).contains(leak);
        }
    }

    @Test
    void aPauseIsToldWithItsReasonAndEnds() {
        String number = needs.accepted("lift-cleaning", unique("电梯按钮坏了"));
        needs.done(number, "pause", Map.of("text", "等厂家送配件"));
        assertThat(needs.shown(needs.resident, number).text()).contains("等厂家送配件");
        assertThat(needs.turn(number, "pause", Map.of("text", "再停")).statusCode()).isEqualTo(409);
        needs.done(number, "resumption", Map.of());
        assertThat(needs.shown(needs.resident, number).text()).contains("恢复办理");
    }

    @Test
    void aRepeatIsMergedAndItsRequesterHearsOfTheOther() {
        String text = unique("三号楼前的路灯一直不亮");
        String original = needs.accepted("parking", text);
        Web other = needs.member("resident2");
        String repeat = needs.raised(other, needs.form("parking", text + "，晚上看不见"));
        assertThat(needs.desk(repeat).text()).contains("可能是同一件事", original);
        assertThat(needs.turn(repeat, "duplicate", Map.of("original", repeat)).statusCode())
                .isEqualTo(422);
        assertThat(needs.turn(repeat, "duplicate", Map.of("original", "XQ-1999-0001")).statusCode())
                .isEqualTo(422);
        needs.done(repeat, "duplicate", Map.of("original", original));
        assertThat(needs.shown(other, repeat).text()).contains("与另一件合并", original);
        assertThat(needs.turn(repeat, "pause", Map.of("text", "等配件")).statusCode()).isEqualTo(409);
        needs.done(original, "pause", Map.of("text", "等配件"));
        assertThat(other.page("/c/hongju/me").text()).contains("您关注的需求 " + original);
    }

    @Test
    void sheWithdrawsAloneUntilSomebodyActs() {
        String early = needs.accepted("noise", unique("不用了"));
        assertThat(needs.own(early, "withdrawal", Map.of("text", "自己解决了")).statusCode())
                .isEqualTo(303);
        assertThat(needs.shown(needs.resident, early).text()).contains("已撤回");
        String late = needs.running("noise", unique("又不用了"), "COMMUNITY", "coordinator@hongju");
        needs.own(late, "withdrawal", Map.of("text", "自己解决了"));
        assertThat(needs.shown(needs.resident, late).text()).contains("办理中", "居民想撤回");
        needs.done(late, "withdrawal", Map.of("text", "电话里说不用了"));
        assertThat(needs.shown(needs.resident, late).text()).contains("已撤回");
    }

    @Test
    void consentTakenBackHidesItAtOnce() {
        String number = needs.accepted("noise", unique("别让人看"));
        assertThat(Web.visitor().get("/c/hongju/needs/" + number).statusCode()).isEqualTo(200);
        needs.own(number, "publication/end", Map.of());
        assertThat(Web.visitor().get("/c/hongju/needs/" + number).statusCode()).isEqualTo(404);
        String version = needs.desk(number).select("input[name=version]").val();
        assertThat(
                        needs.turn(
                                        number,
                                        "publication",
                                        Map.of(
                                                "version",
                                                version.isEmpty() ? "0" : version,
                                                "publicTitle",
                                                "吵",
                                                "publicText",
                                                "吵"))
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsForMembersIsNotForVisitors() {
        Map<String, String> form = needs.form("noise", unique("只给邻居看"));
        form.put("publish", "members");
        String number = needs.raised(needs.resident, form);
        String text = form.get("text");
        needs.done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", text, "publicText", text));
        assertThat(Web.visitor().get("/c/hongju/needs/" + number).statusCode()).isEqualTo(404);
        assertThat(Web.visitor().page("/c/hongju/needs").text()).doesNotContain(text);
        Web neighbour = needs.member("resident2");
        assertThat(neighbour.page("/c/hongju/needs").text()).contains(text);
        assertThat(neighbour.get("/c/hongju/needs/" + number).statusCode()).isEqualTo(200);
    }

    @Test
    void aSensitiveMatterDoesNotEndWithoutAReply() {
        NeedsInHand gaofeng = new NeedsInHand("gaofeng");
        String number =
                gaofeng.running("medical", unique("报销"), "COMMUNITY", "coordinator@gaofeng");
        Response early = gaofeng.finish(gaofeng.coordinator, number, "办好了");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.asString()).contains("先给居民明确答复");
        Response alone =
                gaofeng.turn(number, "conclusion", Map.of("choice", "UNSOLVED", "text", "办不了"));
        assertThat(alone.statusCode()).isEqualTo(422);
        gaofeng.done(number, "reply", Map.of("text", "可以报销六成，下月到账"));
        assertThat(gaofeng.shown(gaofeng.resident, number).text()).contains("可以报销六成");
        assertThat(gaofeng.shown(Web.visitor(), number).text()).doesNotContain("可以报销六成");
        assertThat(gaofeng.finish(gaofeng.coordinator, number, "办好了").statusCode()).isEqualTo(303);
    }

    @Test
    void itGoesUpLevelByLevelAndALevelLeftOutNeedsAReason() {
        String number = needs.accepted("lane-paving", unique("路要重修"));
        Map<String, String> skipping = Map.of("choice", "2", "text", "请区里安排资金", "skip", "");
        assertThat(needs.turn(number, "levels", skipping).statusCode()).isEqualTo(422);
        needs.done(number, "levels", Map.of("choice", "1", "text", "请街道协调", "skip", ""));
        needs.done(number, "levels/1/answer", Map.of("text", "街道答复：已报区里"));
        needs.done(number, "levels", Map.of("choice", "2", "text", "请区里安排资金", "skip", ""));
        needs.done(number, "levels/2/answer", Map.of("text", "明年三月开工"));
        assertThat(needs.shown(needs.resident, number).text())
                .contains("请街道协调", "街道答复：已报区里", "请区里安排资金", "明年三月开工");
        assertThat(
                        needs.turn(
                                        number,
                                        "levels",
                                        Map.of("choice", "1", "text", "再问", "skip", ""))
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void withoutHerWordItEndsAfterSevenDaysAndSatisfiesNobody() throws SQLException {
        String number = needs.running("noise", unique("装修"), "COMMUNITY", "coordinator@hongju");
        needs.finish(needs.coordinator, number, "已经说好时间");
        age(number, "awaiting_since", 6);
        overdue.workIn("hongju");
        assertThat(needs.shown(needs.resident, number).text()).contains("事情解决了吗");
        age(number, "awaiting_since", 8);
        overdue.workIn("hongju");
        assertThat(needs.shown(needs.resident, number).text()).contains("居民未回复，自动办结");
        assertThat(needs.own(number, "reopening", Map.of("text", "又吵了")).statusCode())
                .isEqualTo(303);
        assertThat(needs.shown(needs.resident, number).text()).contains("重新办理");
    }

    @Test
    void onDayThirtyOneItDoesNotOpenAgain() throws SQLException {
        String number = needs.accepted("noise", unique("太久了"));
        needs.done(number, "conclusion", Map.of("choice", "UNSOLVED", "text", "没有办法"));
        age(number, "closed_at", 31);
        Response late = needs.own(number, "reopening", Map.of("text", "再办"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("30 天");
    }

    @Test
    void dangerComesBeforeTheForm() {
        Map<String, String> form = needs.form("lighting", unique("电线冒火花"));
        assertThat(needs.resident.post("/c/hongju/needs/new", form).statusCode())
                .as("the question must be answered")
                .isEqualTo(422);
        form.put("answer1", "2");
        Document stop = Jsoup.parse(needs.resident.post("/c/hongju/needs/new", form).asString());
        assertThat(stop.select("a[href^=tel:]")).isNotEmpty();
        assertThat(stop.select("input[name=text]").val()).isEqualTo(form.get("text"));
        form.put("called", "yes");
        String number = needs.raised(needs.resident, form);
        assertThat(needs.desk(number).text()).contains("有没有电线裸露、冒火花？ 有");
    }

    @Test
    void anyWordsFindIt() {
        String odd = "藕节" + System.nanoTime();
        String number = needs.raised("noise", "楼下晾晒" + odd + "wiFi，味道很大");
        assertThat(queue("?q=" + odd)).contains(number);
        assertThat(queue("?q=" + number)).contains(number);
        assertThat(queue("?q=" + number.toLowerCase(Locale.ROOT))).contains(number);
        assertThat(queue("?q=WiFi" + odd)).doesNotContain(number);
        assertThat(queue("?q=ab%25" + odd)).doesNotContain(number);
        assertThat(queue("?q=" + odd + "Wifi")).as("in any case").contains(number);
        assertThat(queue("?q=" + odd + "&category=parking")).doesNotContain(number);
        assertThat(queue("?state=ended&q=" + odd)).doesNotContain(number);
        assertThat(queue("?q=%25" + odd)).as("a percent sign is itself").doesNotContain(number);
    }

    @Test
    void manyAreHandedOverAtOnceAndThoseThatCannotAreNamed() {
        String first = needs.accepted("noise", unique("一"));
        String second = needs.accepted("noise", unique("二"));
        String waiting = needs.raised("noise", unique("三"));
        String worker = needs.candidate(first, "COMMUNITY", "coordinator@hongju");
        Response answer =
                needs.coordinator
                        .request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .formParam("need", first, second, waiting)
                        .formParam("inCharge", worker)
                        .post("/c/hongju/desk/needs/linkages?state=handover");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(needs.desk(first).text()).contains("办理中");
        assertThat(needs.desk(second).text()).contains("办理中");
        assertThat(needs.desk(waiting).text()).contains("等待受理");
    }

    @Test
    void whatIsOverdueStandsOnTop() throws SQLException {
        String late = needs.accepted("noise", unique("逾期"));
        age(late, "due_at", 400);
        String page = queue("?state=handover");
        assertThat(page.indexOf(late)).isPositive();
        assertThat(queue("?overdue=yes")).contains(late);
        String first = Jsoup.parse(page).select(".queue__main a").first().attr("href");
        assertThat(first).endsWith(late);
    }

    private String queue(String query) {
        return needs.coordinator.get("/c/hongju/desk/needs" + query).asString();
    }

    private static void age(String number, String column, int days) throws SQLException {
        try (var owner = StackResource.asOwner();
                var statement =
                        owner.prepareStatement(
                                "update wushe.need set "
                                        + column
                                        + " = now() - make_interval(days => ?)"
                                        + " where number = ? and community = 'hongju'")) {
            statement.setInt(1, days);
            statement.setString(2, number);
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
