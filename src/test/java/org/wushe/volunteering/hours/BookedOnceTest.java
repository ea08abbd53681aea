package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/**
 * An hour counts as volunteering or as Party duty, never as both; figures by kind keep them apart.
 */
@QuarkusTest
class BookedOnceTest {

    private static final String MINE = "/c/gaofeng/me/volunteering/hours";
    private static final String KINDS = "/c/gaofeng/desk/hours/kinds";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
    void aPartyMembersDutyIsNoVolunteering() {
        reportsIn(volunteer, "PARTY_MEMBER");
        hours.post("checkpoint", true);
        String duty = hours.served(volunteer, 90);
        assertThat(hours.coordinator.page(hours.shifts() + "/" + duty + "/hours").text())
                .contains("记作党员值守");
        hours.check(duty, 90);
        hours.approve(duty);
        assertThat(volunteer.page(MINE).text()).contains("没有异议就生效，不公示");
        pass(duty);
        assertThat(hours.one("book_type || ' ' || state || ' ' || effective_minutes", duty))
                .as("without a public notice")
                .isEqualTo("PARTY_DUTY EFFECTIVE 90");
        hours.post("patrol", false);
        String service = counts(volunteer, 60);
        assertThat(hours.one("book_type", service)).isEqualTo("VOLUNTEER");

        Document mine = volunteer.page(MINE);
        assertThat(fact(mine, "身份")).isEqualTo("在职党员 · 志愿者");
        assertThat(fact(mine, "累计生效")).contains("1.0 小时");
        assertThat(fact(mine, "党员值守")).contains("1.5 小时", "不计入志愿服务时长、星级和证明");
        assertThat(volunteer.page(MINE.replace("hours", "certificates")).text())
                .contains("1.0 小时")
                .doesNotContain("2.5 小时", "1.5 小时");
        assertThat(volunteer.inEnglish().page(MINE).text()).contains("Party duty", "1.5 hours");
    }

    /** Whoever reported in was promised that the Party committee and the staff know it. */
    @Test
    void whoLeadsAShiftDoesNotReadWhoIsInTheParty() {
        reportsIn(volunteer, "PARTY_MEMBER");
        hours.post("checkpoint", true);
        String coming = hours.shift();
        hours.signUp(volunteer, coming);
        String duty = hours.served(volunteer, 90);
        hours.check(duty, 90);
        for (String role : List.of("social-worker", "volunteer-leader", "organisation")) {
            Web leads = hours.projects.known(role);
            OwnerSql.run(
                    "update wushe.project set leader_id = ?::uuid where community = 'gaofeng' and"
                            + " number = ?",
                    hours.projects.leader(leads),
                    hours.number);
            for (String shift : List.of(coming, duty)) {
                assertThat(leads.page(hours.shifts() + "/" + shift + "/hours").text())
                        .as(role)
                        .contains("ZY-")
                        .doesNotContain("党员");
            }
            assertThat(leads.page(hours.desk(duty)).text()).as(role).doesNotContain("党员", "记作");
        }
        assertThat(hours.coordinator.page(hours.desk(duty)).text()).contains("记作党员值守");
    }

    @Test
    void dutyMakesNoStar() {
        reportsIn(volunteer, "PARTY_MEMBER");
        hours.post("checkpoint", true);
        String duty = hours.served(volunteer, 60);
        hours.check(duty, 60);
        hours.approve(duty);
        OwnerSql.run(
                "update wushe.service_hours set minutes = 2400 where community = 'gaofeng' and"
                        + " slot_id = ?::uuid",
                duty);
        pass(duty);
        OwnerSql.run(
                "update wushe.service_hours set effective_minutes = 9000 where community ="
                        + " 'gaofeng' and slot_id = ?::uuid",
                duty);
        hours.post("patrol", false);
        counts(volunteer, 60);
        assertThat(volunteer.page(MINE).text()).contains("还没有星级", "150.0 小时");
    }

    @Test
    void everybodyElsesOnTheSamePostIsVolunteering() {
        reportsIn(volunteer, "LEAGUE_MEMBER");
        hours.post("checkpoint", true);
        String shift = hours.served(volunteer, 60);
        assertThat(hours.one("book_type", shift)).isEqualTo("VOLUNTEER");
        assertThat(fact(volunteer.page(MINE), "身份")).isEqualTo("共青团员 · 志愿者");
        Web other = hours.volunteers.registered(hours.volunteers.somebody("resident"));
        reportsIn(other, "PARTY_MEMBER");
        other.post("/c/gaofeng/me/report-in/withdrawal", Map.of());
        assertThat(hours.one("book_type", hours.served(other, 60))).isEqualTo("VOLUNTEER");
    }

    @Test
    void theDatabaseBooksAStayOnce() {
        hours.post("patrol", false);
        String shift = hours.served(volunteer, 60);
        String again =
                "insert into wushe.service_hours (community, id, version, signup_id, slot_id,"
                        + " project_id, volunteer_id, post, place, starts_at, ends_at, state,"
                        + " changed_at, book_type) select h.community, gen_random_uuid(), 0, (select"
                        + " id from wushe.signup s where s.community = h.community and s.id <>"
                        + " h.signup_id and not exists (select 1 from wushe.service_hours o where"
                        + " o.community = s.community and o.signup_id = s.id) limit 1), slot_id,"
                        + " project_id, volunteer_id, post, place, starts_at, ends_at, 'RECORDED',"
                        + " changed_at, 'PARTY_DUTY' from wushe.service_hours h where community ="
                        + " 'gaofeng' and slot_id = ?::uuid";
        Web waiting = hours.volunteers.registered(hours.volunteers.somebody("resident"));
        hours.signUp(waiting, hours.shift());
        assertThatThrownBy(() -> OwnerSql.run(again, shift))
                .hasMessageContaining("service_hours_stay");
        assertThatThrownBy(
                        () ->
                                OwnerSql.run(
                                        "update wushe.service_hours set book_type = 'BOTH' where"
                                                + " community = 'gaofeng' and slot_id = ?::uuid",
                                        shift))
                .hasMessageContaining("service_hours_book_type");
    }

    @Test
    void everyFigureByKindOpensItsList() {
        reportsIn(volunteer, "PARTY_MEMBER");
        hours.post("checkpoint", true);
        String duty = hours.served(volunteer, 90);
        hours.check(duty, 90);
        hours.approve(duty);
        pass(duty);
        hours.post("sorting-bins", false);
        String bins = counts(volunteer, 60);
        String missed = hours.shift();
        hours.signUp(volunteer, missed);
        hours.note(missed, "absence");
        Web committee = Web.as("committee@gaofeng");
        committee.page("/c/gaofeng/me");
        Document page = committee.page(KINDS + "?from=" + TODAY.minusDays(9));
        assertThat(page.select("tbody tr td:first-child").eachText())
                .startsWith("卡口执勤", "测量体温", "园区巡视")
                .contains("张贴垃圾分类海报", "发放垃圾分类宣传单", "组织垃圾分类活动", "垃圾桶边值守")
                .endsWith("没有分类的岗位");
        assertThat(page.select("a[href*=kind=checkpoint][href*=book=PARTY_DUTY]").text())
                .isEqualTo(sum("checkpoint", "PARTY_DUTY") + " 小时");
        String served =
                page.select("a[href*=kind=sorting-bins][href*=book=VOLUNTEER]").attr("href");
        assertThat(page.select("a[href='" + served + "']").text())
                .isEqualTo(sum("sorting-bins", "VOLUNTEER") + " 小时");
        assertThat(hours.coordinator.page(served).select("a[href$=" + hours.id(bins) + "]"))
                .hasSize(1);
        assertThat(hours.coordinator.page(served).html()).doesNotContain(hours.id(duty));
        String absent = page.select("a[href*=missed][href*=kind=sorting-bins]").attr("href");
        assertThat(hours.coordinator.page(absent).select("li:has(a[href$=" + missed + "])").text())
                .contains("1 人次");
        String before = "?from=2020-01-01&to=2020-12-31";
        assertThat(committee.page(KINDS + before).select("tbody a")).isEmpty();
        assertThat(committee.inEnglish().page(served).text()).contains("Bin-side duty");
        assertThat(Web.as("social-worker@gaofeng").get(KINDS).statusCode()).isEqualTo(403);
    }

    /** Confirmed by the Party committee, some time ago. */
    private void reportsIn(Web person, String standing) {
        Map<String, Object> form =
                Map.of(
                        "standing", standing,
                        "unit", "区供电公司",
                        "abilities", "会开车",
                        "times", List.of("WEEKEND_DAY"),
                        "agreed", "yes");
        assertThat(person.post("/c/gaofeng/me/report-in", form).statusCode()).isEqualTo(303);
        String number =
                OwnerSql.column(
                                "select number from wushe.report_in where community = 'gaofeng'"
                                        + " order by reported_at desc limit 1")
                        .get(0);
        Web committee = Web.as("committee@gaofeng");
        committee.page("/c/gaofeng/me");
        String desk = "/c/gaofeng/desk/report-ins/" + number;
        String shown = committee.page(desk).select("input[name=version]").val();
        assertThat(committee.post(desk + "/confirmation", Map.of("version", shown)).statusCode())
                .isEqualTo(303);
        OwnerSql.run(
                "update wushe.report_in set confirmed_on = ?::date where community = 'gaofeng' and"
                        + " number = ?",
                TODAY.minusDays(30).toString(),
                number);
    }

    private String counts(Web person, int minutes) {
        String shift = hours.served(person, minutes);
        hours.check(shift, minutes);
        hours.approve(shift);
        pass(shift);
        pass(shift);
        return shift;
    }

    private void pass(String shift) {
        hours.letTimePass(shift);
        clock.work();
    }

    private static String sum(String kind, String book) {
        String minutes =
                OwnerSql.column(
                                "select sum(effective_minutes)::text from wushe.service_hours where"
                                        + " community = 'gaofeng' and kind = ? and book_type = ?",
                                kind,
                                book)
                        .get(0);
        return HoursText.of(Long.parseLong(minutes));
    }

    private static String fact(Document page, String label) {
        return page.select("dl.facts dt").stream()
                .filter(one -> one.text().equals(label))
                .map(one -> one.nextElementSibling().text())
                .findFirst()
                .orElse("");
    }
}
