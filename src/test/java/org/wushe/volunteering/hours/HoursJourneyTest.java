package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** What a volunteer served, from the marks to the hours that count. */
@QuarkusTest
class HoursJourneyTest {

    private static final String MINE = "/c/gaofeng/me/volunteering/hours";
    private static final String NOTICE = "/c/gaofeng/hours";

    @Inject Directory directory;
    @Inject EffectingHours clock;

    private HoursInHand hours;
    private Web volunteer;

    @BeforeEach
    void aVolunteer() {
        NotingDirectory.instead(directory);
        hours = new HoursInHand("gaofeng");
        volunteer = hours.volunteers.registered(hours.volunteers.somebody("resident"));
    }

    @Test
    void theDeskSaysWhoseHoursWaitForTheReader() {
        String shift = hours.served(volunteer, 90);
        String there = hours.shifts() + "/" + shift + "/hours";
        assertThat(onDesk(hours.leader, there)).contains("核对 1 人的服务时长");
        assertThat(onDesk(hours.coordinator, there)).as("leads it not").isEmpty();
        String missed = hours.shift();
        hours.signUp(volunteer, missed);
        hours.note(missed, "absence");
        hours.over(missed);
        assertThat(onDesk(hours.leader, hours.shifts() + "/" + missed + "/hours"))
                .as("nothing to check")
                .isEmpty();
        hours.check(shift, 90);
        assertThat(onDesk(hours.leader, there)).isEmpty();
        String queue = "/c/gaofeng/desk/hours";
        assertThat(onDesk(hours.coordinator, queue)).contains("审批 1 人的服务时长");
        assertThat(onDesk(hours.leader, queue)).as("no second person").isEmpty();
        hours.approve(shift);
        String objection = MINE + "/" + hours.id(shift) + "/objection";
        volunteer.post(objection, Map.of("text", "我十一点才走"));
        assertThat(onDesk(hours.leader, there)).contains("答复 1 人对时长的疑问");
        Web next = Web.as("coordinator@hongju");
        assertThat(next.page("/c/hongju/desk").text()).doesNotContain(hours.number);
    }

    private void counts(String shift, int minutes) {
        hours.check(shift, minutes);
        hours.approve(shift);
        OwnerSql.run(
                "update wushe.service_hours set state = 'EFFECTIVE', effective_minutes = minutes,"
                        + " due_at = null where community = 'gaofeng' and slot_id = ?::uuid",
                shift);
    }

    private String onDesk(Web person, String href) {
        return person.page("/c/gaofeng/desk")
                .select("#hours ~ ul li:has(a[href=" + href + "]):contains(" + title() + ")")
                .text();
    }

    private String title() {
        return OwnerSql.column(
                        "select title from wushe.project where community = 'gaofeng' and number ="
                                + " ?",
                        hours.number)
                .get(0);
    }

    @Test
    void whatCountsIsListedPageByPage() {
        String first = hours.served(volunteer, 60);
        String second = hours.served(volunteer, 90);
        counts(first, 60);
        counts(second, 90);
        String later =
                hours.one("starts_at::text", first).compareTo(hours.one("starts_at::text", second))
                                > 0
                        ? first
                        : second;
        String other = later.equals(first) ? second : first;
        String cursor =
                hours.one("(extract(epoch from starts_at) * 1000000)::bigint::text", later)
                        + "."
                        + hours.id(later);
        assertThat(volunteer.page(MINE).select("#history ~ ul li")).hasSize(2);
        Document rest = volunteer.page(MINE + "?after=" + cursor);
        assertThat(rest.select("#history ~ ul li")).hasSize(1);
        assertThat(rest.select("#history ~ ul li").text())
                .contains(other.equals(first) ? "1.0 小时" : "1.5 小时");
        assertThat(rest.select("nav.pager a[href=" + MINE + "]")).hasSize(1);
        assertThat(rest.text()).as("sums stay whole").contains("2.5 小时");
    }

    @Test
    void fromTheMarksToWhatCounts() {
        String shift = hours.served(volunteer, 90);
        assertThat(mine()).contains("待核对", "1.5 小时", "0.0 小时");
        String page = hours.shifts() + "/" + shift + "/hours";
        assertThat(hours.leader.page(page).text()).contains("按 1.5 小时（90 分钟）核对");
        hours.check(shift, 90);
        assertThat(
                        hours.coordinator
                                .page("/c/gaofeng/desk/hours")
                                .select("a[href$=" + hours.id(shift) + "]"))
                .hasSize(1);
        assertThat(hours.leader.post(hours.desk(shift) + "/approval", Map.of()).statusCode())
                .as("one person alone")
                .isEqualTo(403);
        hours.approve(shift);
        assertThat(mine()).contains("已批准", "有不对的地方");
        assertThat(notice()).as("she looks first").doesNotContain(hours.number);
        pass(shift);
        assertThat(mine()).contains("公示中", "0.0 小时");
        Document everyone = Web.visitor().page(NOTICE);
        String row = everyone.select("tr:has(a[href$=" + hours.number + "])").text();
        assertThat(row).contains("1.5 小时", "ZY-").contains("*").doesNotContain("resident1");
        assertThat(everyone.text()).doesNotContain("13800138000");
        pass(shift);
        assertThat(mine()).contains("已生效", "1.5 小时");
        assertThat(notice()).doesNotContain(hours.number);
        assertThat(hours.audited(shift))
                .containsExactly(
                        "hours.checked", "hours.approved", "hours.published", "hours.effective");
        assertThat(hours.leader.inEnglish().page(page).text()).contains("Effective");
        assertThat(volunteer.inEnglish().page(MINE).text()).contains("1.5 hours");
    }

    @Test
    void nothingHappensBeforeItsTime() {
        String shift = hours.served(volunteer, 60);
        hours.check(shift, 60);
        hours.approve(shift);
        clock.work();
        assertThat(hours.one("state", shift)).isEqualTo("APPROVED");
    }

    @Test
    void anObjectionStopsTheClockAndACorrectionKeepsBothValues() {
        String shift = hours.served(volunteer, 90);
        hours.check(shift, 90);
        hours.approve(shift);
        pass(shift);
        String objection = MINE + "/" + hours.id(shift) + "/objection";
        assertThat(volunteer.post(objection, Map.of("text", "")).statusCode()).isEqualTo(422);
        assertThat(Web.as(hours.volunteers.somebody("resident")).get(objection).statusCode())
                .as("not hers")
                .isEqualTo(404);
        assertThat(volunteer.post(objection, Map.of("text", "我十一点才走")).statusCode()).isEqualTo(303);
        hours.letTimePass(shift);
        clock.work();
        assertThat(hours.one("state", shift)).isEqualTo("OBJECTED");
        Response noReason =
                hours.leader.post(hours.desk(shift) + "/correction", Map.of("minutes", "120"));
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.asString()).contains("value=\"120\"", "请写明原因");
        Map<String, String> corrected = Map.of("minutes", "120", "reason", "邻居证明十一点走");
        assertThat(hours.leader.post(hours.desk(shift) + "/correction", corrected).statusCode())
                .isEqualTo(303);
        assertThat(hours.one("state", shift)).isEqualTo("CHECKED");
        assertThat(hours.coordinator.page(hours.desk(shift)).text())
                .contains("从 1.5 小时（90 分钟） 改为 2.0 小时（120 分钟）", "我十一点才走", "邻居证明十一点走");
        hours.approve(shift);
        pass(shift);
        pass(shift);
        assertThat(mine()).contains("2.0 小时");
    }

    @Test
    void whatIsMadeVoidCountsNoMore() {
        String shift = hours.served(volunteer, 90);
        hours.check(shift, 90);
        hours.approve(shift);
        pass(shift);
        pass(shift);
        String annulment = hours.desk(shift) + "/annulment";
        Map<String, String> why = Map.of("reason", "重复记录");
        assertThat(hours.leader.post(annulment, why).statusCode()).isEqualTo(403);
        assertThat(hours.coordinator.post(annulment, Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(hours.coordinator.post(annulment, why).statusCode()).isEqualTo(303);
        assertThat(mine()).contains("已作废", "重复记录", "0.0 小时");
        assertThat(hours.coordinator.post(annulment, why).statusCode()).as("twice").isEqualTo(409);
    }

    @Test
    void aForgottenSignOutWaitsForSomebodysWord() {
        String shift = hours.shift();
        hours.signUp(volunteer, shift);
        hours.note(shift, "arrival");
        hours.over(shift);
        OwnerSql.run(
                "update wushe.service_hours set came_at = starts_at + interval '15 minutes' where"
                        + " community = 'gaofeng' and slot_id = ?::uuid",
                shift);
        String line = hours.line(shift);
        assertThat(hours.leader.page(line).text()).contains("没有签退");
        assertThat(hours.leader.page(line).select("#minutes").val()).isEqualTo("105");
        Response silent = hours.leader.post(line, Map.of("minutes", "105", "reason", ""));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("请写明原因", "value=\"105\"");
        assertThat(hours.leader.post(line, Map.of("minutes", "500", "reason", "在")).asString())
                .contains("这一班最多算 150 分钟");
        assertThat(hours.one("state", shift)).isEqualTo("RECORDED");
        assertThat(
                        hours.leader
                                .post(line, Map.of("minutes", "105", "reason", "我看着她走的"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(hours.one("minutes || ' ' || reason", shift)).isEqualTo("105 我看着她走的");
    }

    @Test
    void whoeverNobodyNotedCountsByAReasonOnly() {
        String shift = hours.shift();
        hours.signUp(volunteer, shift);
        assertThat(hours.leader.page(hours.shifts() + "/" + shift + "/hours").text())
                .contains("这一班还没有结束");
        hours.over(shift);
        String line = hours.line(shift);
        assertThat(hours.leader.post(line, Map.of("minutes", "60", "reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(hours.leader.post(line, Map.of("minutes", "60", "reason", "手机没电")).statusCode())
                .isEqualTo(303);
        assertThat(hours.one("state", shift)).isEqualTo("CHECKED");
    }

    @Test
    void nobodyChecksHerOwn() {
        Web own = hours.volunteers.registered(hours.volunteers.somebody("coordinator"));
        String shift = hours.served(own, 90);
        assertThat(own.page(hours.shifts() + "/" + shift + "/hours").text()).contains("这是您自己的时长");
        Map<String, String> form = Map.of("minutes", "90", "reason", "");
        assertThat(own.post(hours.line(shift), form).statusCode()).isEqualTo(403);
        hours.check(shift, 90);
        assertThat(own.post(hours.desk(shift) + "/approval", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void theFirstStarComesWithTheHundredthHour() {
        String before = hours.served(volunteer, 60);
        hours.check(before, 60);
        hours.approve(before);
        OwnerSql.run(
                "update wushe.service_hours set state = 'EFFECTIVE', effective_minutes = 5994,"
                        + " due_at = null where community = 'gaofeng' and slot_id = ?::uuid",
                before);
        assertThat(mine()).contains("99.9 小时", "还没有星级");
        String last = hours.served(volunteer, 6);
        hours.check(last, 6);
        hours.approve(last);
        pass(last);
        pass(last);
        assertThat(mine()).contains("100.0 小时", "1 星志愿者");
        assertThat(volunteer.page("/c/gaofeng/me").text()).contains("1 星志愿者");
    }

    private void pass(String shift) {
        hours.letTimePass(shift);
        clock.work();
    }

    private String mine() {
        return volunteer.page(MINE).text();
    }

    private List<String> notice() {
        return Web.visitor().page(NOTICE).select("main a").eachAttr("href").stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }
}
