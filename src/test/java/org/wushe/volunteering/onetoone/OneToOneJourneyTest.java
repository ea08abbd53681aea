package org.wushe.volunteering.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.volunteering.onetoone.OneToOneInHand.DESK;
import static org.wushe.volunteering.onetoone.OneToOneInHand.HERE;
import static org.wushe.volunteering.onetoone.OneToOneInHand.MINE;
import static org.wushe.volunteering.onetoone.OneToOneInHand.TODAY;
import static org.wushe.volunteering.onetoone.OneToOneInHand.consent;
import static org.wushe.volunteering.onetoone.OneToOneInHand.done;
import static org.wushe.volunteering.onetoone.OneToOneInHand.form;
import static org.wushe.volunteering.onetoone.OneToOneInHand.proposed;
import static org.wushe.volunteering.onetoone.OneToOneInHand.refused;
import static org.wushe.volunteering.onetoone.OneToOneInHand.visit;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Statements;
import org.wushe.testsupport.Web;

/** A helper looks in on an elder who agreed to it; both may stop, and the visits stay with her. */
@QuarkusTest
class OneToOneJourneyTest {

    @Inject Directory directory;
    @Inject EntityManagerFactory factory;
    @Inject Scheduler scheduler;

    private OneToOneInHand hand;
    private Web helper;

    @BeforeEach
    void people() {
        NotingDirectory.instead(directory);
        hand = new OneToOneInHand();
        helper = hand.helper();
    }

    @Test
    void anEldersWordIsWrittenDownAndOnlyThenSomebodyComes() {
        Web grid = Web.as(hand.volunteers.somebody("grid-worker"));
        String id = proposed(grid, form(hand.elder(), hand.number(helper)));
        String own = MINE + "/" + id;
        assertThat(helper.page(HERE + "/me").text()).contains("请您做帮扶人");
        assertThat(helper.page(own).text()).contains("请您看望 罗").doesNotContain("罗奶奶");
        done(helper.post(own + "/answer", Map.of("decision", "yes")));
        assertThat(helper.page(own).text()).contains("等老人同意").doesNotContain("罗奶奶");
        assertThat(helper.post(own + "/visits", visit(TODAY, "yes", "")).statusCode())
                .as("not before she agreed")
                .isEqualTo(409);
        assertThat(helper.post(own + "/contact", Map.of()).statusCode()).isEqualTo(409);

        String bare = refused(grid.post(DESK + "/" + id + "/consent", Map.of("day", "2999-01-01")));
        assertThat(bare).contains("不晚于今天", "请选怎么同意的", "请写谁在场");
        String name = helper.page(HERE + "/me").select(".page-head p").text();
        assertThat(refused(grid.post(DESK + "/" + id + "/consent", consent(name))))
                .contains("在场的人不能是帮扶人");
        assertThat(
                        refused(
                                grid.post(
                                        DESK + "/" + id + "/consent",
                                        Map.of(
                                                "day",
                                                TODAY.toString(),
                                                "means",
                                                "ONLINE",
                                                "witness",
                                                "女儿"))))
                .as("nobody presses for her")
                .contains("请选怎么同意的");
        done(grid.post(DESK + "/" + id + "/consent", consent("女儿罗芳")));
        assertThat(grid.page(DESK + "/" + id).text()).contains("女儿罗芳 在场", "当面口头", "按时走访");
        assertThat(helper.page(own).text()).contains("您看望 罗奶奶");
        assertThat(helper.page(HERE + "/me").text()).contains("老人同意了，可以去看望了");

        assertThat(helper.page(own).text()).as("opened, not shown").doesNotContain("登记电话");
        assertThat(helper.post(own + "/contact", Map.of()).asString()).contains("tel:13");
        assertThat(
                        OwnerSql.column(
                                "select a.action from wushe.audit_entry a join wushe.one_to_one_help"
                                        + " h on h.community = a.community and (a.subject = h.number"
                                        + " or a.subject = h.elder_id::text and a.action like"
                                        + " 'one_to_one%') where h.id = ?::uuid order by a.at",
                                id))
                .containsExactly(
                        "one_to_one.proposed",
                        "one_to_one.helper_agreed",
                        "one_to_one.consent_recorded",
                        "one_to_one.contact_read");
    }

    @Test
    void aVisitThatMetHerMovesTheNextAndOneThatDidNotIsToldAtOnce() {
        String id = hand.begun(helper);
        String own = MINE + "/" + id;
        String wrong = refused(helper.post(own + "/visits", Map.of("day", "", "needs", "yes")));
        assertThat(wrong).contains("请选哪天去的", "请选见到老人没有", "请写她需要什么");
        assertThat(refused(helper.post(own + "/visits", visit(TODAY.plusDays(1), "yes", "明天的话"))))
                .contains("不能是以后的日子", "明天的话");
        assertThat(refused(helper.post(own + "/visits", visit(TODAY.minusDays(1), "yes", ""))))
                .contains("还没有开始");

        done(helper.post(own + "/visits", visit(TODAY, "no", "敲了很久没人应")));
        assertThat(column("due_on::text", id)).as("does not count").containsExactly("" + TODAY);
        assertThat(hand.coordinator.page(HERE + "/me").text()).contains("没见到老人，请马上看看");
        assertThat(hand.coordinator.page(DESK).text()).contains("没见到人");
        done(
                helper.post(
                        own + "/visits",
                        Map.of(
                                "day",
                                TODAY.toString(),
                                "met",
                                "yes",
                                "note",
                                "水龙头坏了",
                                "needs",
                                "yes")));
        assertThat(column("due_on::text", id)).containsExactly("" + TODAY.plusDays(7));
        assertThat(column("coalesce(not_met_on::text, 'met since')", id))
                .containsExactly("met since");
        assertThat(refused(helper.post(own + "/visits", visit(TODAY, "yes", ""))))
                .contains("已经记过了");
        assertThat(hand.coordinator.page(HERE + "/me").text()).contains("老人需要帮忙，请跟进");
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("水龙头坏了", "她需要帮忙");
        assertThat(
                        hand.coordinator
                                .page(DESK + "/" + id)
                                .select("a[href^=" + HERE + "/needs/new?person=]"))
                .hasSize(1);
        assertThat(
                        OwnerSql.column(
                                "select count(*)::text from wushe.notice where params::text like"
                                        + " '%水龙头%'"))
                .as("what was written travels in no notice")
                .containsExactly("0");
    }

    @Test
    void whoHasAnAccountDecidesHerselfAndReadsWhatIsWritten() {
        String name = hand.volunteers.somebody("resident");
        Web elder = hand.volunteers.registered(name);
        String id =
                proposed(
                        hand.coordinator, form(OneToOneInHand.recordOf(name), hand.number(helper)));
        String own = MINE + "/" + id;
        assertThat(elder.page(HERE + "/me").text()).contains("社区想请人来看望您");
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("由她在自己的页面上决定");
        assertThat(hand.coordinator.post(DESK + "/" + id + "/consent", consent("女儿")).statusCode())
                .as("nobody agrees for her")
                .isEqualTo(409);
        assertThat(helper.post(own + "/consent", Map.of("decision", "yes")).statusCode())
                .as("the helper least of all")
                .isEqualTo(404);
        assertThat(elder.post(own + "/answer", Map.of("decision", "yes")).statusCode())
                .isEqualTo(404);
        done(elder.post(own + "/consent", Map.of("decision", "yes")));
        done(helper.post(own + "/answer", Map.of("decision", "yes")));
        done(helper.post(own + "/visits", visit(TODAY, "yes", "一起包了饺子")));
        assertThat(elder.page(own).text()).contains("来看望您", "一起包了饺子");
        assertThat(helper.post(own + "/contact", Map.of()).statusCode()).isEqualTo(200);
        assertThat(elder.page(HERE + "/me/data").text())
                .as("she sees who looked")
                .contains("帮扶人查看老人电话和地址");
        Web other = hand.helper();
        assertThat(other.get(own).statusCode()).as("another volunteer").isEqualTo(404);
        assertThat(
                        Web.as(hand.volunteers.somebody("social-worker"))
                                .get(DESK + "/" + id)
                                .statusCode())
                .as("not in charge")
                .isEqualTo(404);
        assertThat(other.get(DESK + "/" + id).statusCode()).isEqualTo(403);

        refused(elder.post(own + "/consent", Map.of("text", "我女儿回来了")));
        done(elder.post(own + "/consent", Map.of("decision", "no", "text", "我女儿回来了")));
        assertThat(helper.get(own).statusCode()).as("over for her").isEqualTo(404);
        assertThat(helper.page(HERE + "/me").text()).contains("帮扶结束了，谢谢您");
        assertThat(elder.page(own).text()).as("hers for good").contains("一起包了饺子", "已结束");
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("老人不想要了", "我女儿回来了");
        assertThat(elder.post(own + "/consent", Map.of("decision", "yes")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        Map<String, String> form = new HashMap<>();
        form.put("helper", "ZY-1999-1");
        form.put("purpose", "陪她散步");
        form.put("rhythm", "DAYS");
        form.put("everyDays", "100");
        form.put("firstOn", TODAY.minusDays(1).toString());
        assertThat(refused(hand.coordinator.post(DESK + "/new", form)))
                .contains("请填写老人的姓名", "请填写老人的电话", "没有这个编号", "请填 1 到 92", "请选今天到三个月")
                .contains("陪她散步", "ZY-1999-1");
        String name = hand.volunteers.somebody("resident");
        Web herself = hand.volunteers.registered(name);
        Map<String, String> own = form(OneToOneInHand.recordOf(name), hand.number(herself));
        assertThat(refused(hand.coordinator.post(DESK + "/new", own))).contains("自己的帮扶人");
        form = form("", hand.number(helper));
        form.put("name", "何奶奶");
        String once = Long.toString(System.nanoTime());
        form.put("phone", "139" + once.substring(once.length() - 8));
        form.put("rhythm", "DAYS");
        form.put("everyDays", "10");
        String id = proposed(hand.coordinator, form);
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("何奶奶", "每 10 天");
        form.put("helper", hand.number(hand.helper()));
        assertThat(refused(hand.coordinator.post(DESK + "/new", form))).contains("已经有一对一帮扶了");
    }

    @Test
    void aHandoverKeepsTheVisitsAndOnlyTheNextHelperReadsThem() {
        String id = hand.begun(helper);
        String own = MINE + "/" + id;
        done(helper.post(own + "/visits", visit(TODAY, "yes", "她爱听粤剧")));
        Web next = hand.helper();
        Map<String, String> ask = Map.of("helper", hand.number(next), "why", "要去外地工作");
        assertThat(refused(hand.coordinator.post(DESK + "/" + id + "/helper", Map.of())))
                .contains("没有这个编号", "请写为什么换");
        done(hand.coordinator.post(DESK + "/" + id + "/helper", ask));
        assertThat(refused(hand.coordinator.post(DESK + "/" + id + "/helper", ask)))
                .contains("已经请了这位");
        assertThat(next.page(own).text()).as("not hers yet").doesNotContain("她爱听粤剧");
        assertThat(helper.page(own).text()).as("still hers").contains("她爱听粤剧");
        done(next.post(own + "/answer", Map.of("decision", "yes")));
        assertThat(next.page(own).text()).contains("她爱听粤剧", "您看望 罗奶奶");
        assertThat(helper.get(own).statusCode()).as("no longer hers").isEqualTo(404);
        assertThat(helper.post(own + "/visits", visit(TODAY, "no", "")).statusCode())
                .isEqualTo(404);
        assertThat(helper.page(HERE + "/me").text()).contains("已经交给下一位，谢谢您");
        String name = helper.page(HERE + "/me").select(".page-head p").text();
        assertThat(hand.coordinator.page(DESK + "/" + id).text())
                .contains("要去外地工作", "交接，原来的帮扶人: " + name);
        assertThat(helper.page(MINE).text()).doesNotContain(column("number", id).get(0));
    }

    @Test
    void whoStopsLeavesHerWithoutHelperUntilSomebodyAgrees() {
        String id = hand.begun(helper);
        done(helper.post(MINE + "/" + id + "/departure", Map.of("text", "腰伤了")));
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("没有帮扶人", "腰伤了");
        assertThat(hand.coordinator.page(HERE + "/me").text()).contains("帮扶人退出了，请找下一位");
        Web next = hand.helper();
        Map<String, String> ask = Map.of("helper", hand.number(next), "why", "腰伤了");
        done(hand.coordinator.post(DESK + "/" + id + "/helper", ask));
        assertThat(refused(next.post(MINE + "/" + id + "/answer", Map.of("text", "太远"))))
                .contains("请按“我愿意”，或说不愿意", "太远");
        done(next.post(MINE + "/" + id + "/answer", Map.of("decision", "no", "text", "太远")));
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("没有帮扶人", "太远");
        done(hand.coordinator.post(DESK + "/" + id + "/helper", ask));
        done(next.post(MINE + "/" + id + "/answer", Map.of("decision", "yes")));
        done(next.post(hand.volunteers.mine + "/end", Map.of("reason", "")));
        assertThat(hand.coordinator.page(DESK + "/" + id).text())
                .as("whoever leaves the volunteers helps nobody on")
                .contains("没有帮扶人");
        assertThat(refused(hand.coordinator.post(DESK + "/" + id + "/end", Map.of())))
                .contains("请选原因");
        done(hand.coordinator.post(DESK + "/" + id + "/end", Map.of("reason", "MOVED")));
        assertThat(hand.coordinator.page(DESK + "?state=ended").text()).contains("搬走了");
    }

    @Test
    void aPartyMemberWhoReportedInHelpsByThatNumberAndNoLongerWhenSheTakesItBack() {
        Web member = Web.as(hand.volunteers.somebody("resident"));
        Map<String, Object> report = new HashMap<>();
        report.put("standing", "PARTY_MEMBER");
        report.put("unit", "区供电公司");
        report.put("unitEmail", "");
        report.put("skills", List.of("repairs"));
        report.put("abilities", "");
        report.put("times", List.of("WEEKEND_DAY"));
        report.put("agreed", "yes");
        done(member.post(HERE + "/me/report-in", report));
        String number = member.page(HERE + "/me/report-in").select("dl.facts .number").text();
        Map<String, String> form = form(hand.elder(), number);
        assertThat(refused(hand.coordinator.post(DESK + "/new", form)))
                .as("not confirmed yet")
                .contains("没有这个编号");
        Web committee = Web.as("committee@gaofeng");
        String reported = HERE + "/desk/report-ins/" + number;
        String shown = committee.page(reported).select("input[name=version]").first().val();
        done(committee.post(reported + "/confirmation", Map.of("version", shown)));
        String id = proposed(hand.coordinator, form);
        done(member.post(MINE + "/" + id + "/answer", Map.of("decision", "yes")));
        done(hand.coordinator.post(DESK + "/" + id + "/consent", consent("女儿罗芳")));
        done(member.post(HERE + "/me/report-in/withdrawal", Map.of()));
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).contains("没有帮扶人");
    }

    @Test
    void theHelperNeverWritesDownWhatTheElderSaidEvenIfSheSitsAtTheDesk() {
        Web second = hand.volunteers.registered(hand.volunteers.somebody("coordinator"));
        String id = proposed(hand.coordinator, form(hand.elder(), hand.number(second)));
        assertThat(second.post(DESK + "/" + id + "/consent", consent("女儿罗芳")).statusCode())
                .isEqualTo(403);
        assertThat(second.page(DESK + "/" + id).text()).contains("不能由帮扶人自己来记");
    }

    @Test
    void itIsEndedBeforeSheIsForgottenAndThenAllWordsGo() throws IOException {
        String name = hand.volunteers.somebody("resident");
        Web elder = hand.volunteers.registered(name);
        String id =
                proposed(
                        hand.coordinator, form(OneToOneInHand.recordOf(name), hand.number(helper)));
        String own = MINE + "/" + id;
        done(helper.post(own + "/answer", Map.of("decision", "yes")));
        done(elder.post(own + "/consent", Map.of("decision", "yes")));
        done(helper.post(own + "/visits", visit(TODAY, "yes", "她膝盖疼")));
        String number = column("number", id).get(0);
        for (Web one : List.of(elder, helper)) {
            assertThat(one.page(HERE + "/me/data/deletion").text()).contains(number);
        }
        assertThat(hand.volunteers.archive(elder)).contains(number, "她膝盖疼", "oneToOneHelp");
        assertThat(hand.volunteers.archive(helper))
                .contains("oneToOneVisitsMade", TODAY.toString())
                .doesNotContain("她膝盖疼");
        done(helper.post(own + "/departure", Map.of("text", "家里有事")));
        forget(helper);
        assertThat(note(id, "HELPER_LEFT")).containsExactly("nothing");
        assertThat(elder.page(own).text()).as("stays hers").contains("她膝盖疼");
        done(elder.post(own + "/consent", Map.of("decision", "no", "text", "女儿回来了")));
        forget(elder);
        assertThat(column("purpose || coalesce(end_note, '') || coalesce(consent_witness, '')", id))
                .containsExactly("—");
        assertThat(note(id, "ENDED")).containsExactly("nothing");
        assertThat(
                        OwnerSql.column(
                                "select met::text || coalesce(length(note_sealed)::text, ' unwritten')"
                                        + " from wushe.one_to_one_visit where help_id = ?::uuid",
                                id))
                .as("that there was a visit counts on")
                .containsExactly("true unwritten");
        assertThat(hand.coordinator.page(DESK + "/" + id).text()).doesNotContain("她膝盖疼", name);
    }

    @Test
    void thePagesCostFewStatements() {
        String id = hand.begun(helper);
        done(helper.post(MINE + "/" + id + "/visits", visit(TODAY, "yes", "好")));
        Statements statements = new Statements(factory, scheduler);
        assertThat(statements.on(hand.coordinator, DESK)).isLessThanOrEqualTo(6);
        assertThat(statements.on(hand.coordinator, DESK + "/" + id)).isLessThanOrEqualTo(6);
        assertThat(statements.on(helper, MINE)).isLessThanOrEqualTo(6);
        assertThat(statements.on(helper, MINE + "/" + id)).isLessThanOrEqualTo(6);
        assertThat(helper.get(MINE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(helper.inEnglish().page(MINE + "/" + id).text())
                .contains("You look in on", "Next visit by");
        assertThat(hand.coordinator.inEnglish().page(DESK + "/" + id).text())
                .contains("written down", "by word of mouth");
    }

    private void forget(Web person) {
        done(person.post(hand.volunteers.mine + "/end", Map.of("reason", "")));
        done(person.post(HERE + "/me/data/deletion", Map.of("reason", "搬走了", "sure", "yes")));
        String deletion =
                OwnerSql.column(
                                "select id::text from wushe.person_deletion where community ="
                                        + " 'gaofeng' order by asked_at desc limit 1")
                        .get(0);
        done(
                hand.coordinator.post(
                        HERE + "/desk/deletions/" + deletion + "/confirmation", Map.of()));
    }

    private static List<String> note(String id, String step) {
        return OwnerSql.column(
                "select coalesce(note, 'nothing') from wushe.one_to_one_turn where help_id ="
                        + " ?::uuid and step = ?",
                id,
                step);
    }

    private static List<String> column(String what, String id) {
        return OwnerSql.column(
                "select " + what + " from wushe.one_to_one_help where id = ?::uuid", id);
    }
}
