package org.wushe.volunteering.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.hours.HoursInHand;

/** Duty posts stand on the engine of shifts; their kinds come from the community's bundle. */
@QuarkusTest
class DutyPostTest {

    private static final String ALL = "/c/gaofeng/duty-posts";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject Directory directory;

    private HoursInHand hours;
    private Web volunteer;

    @BeforeEach
    void aProject() {
        NotingDirectory.instead(directory);
        hours = new HoursInHand("gaofeng");
        volunteer = hours.volunteers.registered(hours.volunteers.somebody("resident"));
    }

    @Test
    void threeDutiesAndFourTasksAreToChooseFrom() {
        Document desk = hours.leader.page(hours.shifts());
        assertThat(desk.select("#kind optgroup[label=值守岗位] option").eachText())
                .containsExactly("卡口执勤", "测量体温", "园区巡视");
        assertThat(desk.select("#kind optgroup[label=垃圾分类等任务] option")).hasSize(4);
        Response unknown =
                hours.leader.post(
                        hours.shifts() + "/posts", Map.of("name", "夜间巡逻", "kind", "night"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.asString()).contains("请从列出的类别里选", "夜间巡逻");
    }

    @Test
    void comingDutiesOfAllProjectsAreOneList() {
        hours.post("checkpoint", true);
        String gate = hours.shift();
        hours.post("sorting-bins", false);
        String bins = hours.shift();
        Document all = Web.visitor().page(ALL);
        assertThat(all.select("a[href$=#shift-" + gate + "]")).hasSize(1);
        assertThat(all.select("li:has(a[href$=#shift-" + gate + "])").text())
                .contains("卡口执勤", "党员值守", "已报 0 人，共 3 个名额");
        assertThat(all.select("a[href$=#shift-" + bins + "]")).as("no duty").isEmpty();
        assertThat(Web.visitor().page(ALL + "?kind=patrol").html()).doesNotContain(gate);
        assertThat(Web.visitor().inEnglish().page(ALL + "?kind=checkpoint").html())
                .contains(gate, "Checkpoint duty");
        String open = "/c/gaofeng/projects/" + hours.number + "/shifts";
        assertThat(volunteer.page(open).select("#shift-" + gate)).hasSize(1);
        assertThat(volunteer.page(open).text()).contains("党员值守岗位：已报到的党员");
        hours.leader.post(hours.shifts() + "/" + gate + "/cancellation", Map.of("reason", "台风"));
        assertThat(Web.visitor().page(ALL).html()).doesNotContain(gate);
    }

    @Test
    void manyComeInPages() {
        hours.post("patrol", false);
        String shift = hours.shift();
        OwnerSql.run(
                "insert into wushe.slot select (jsonb_populate_record(s, jsonb_build_object("
                        + "'id', gen_random_uuid(), 'starts_at', s.starts_at + i * interval"
                        + " '1 hour', 'ends_at', s.ends_at + i * interval '1 hour'))).*"
                        + " from wushe.slot s, generate_series(1, 60) i where s.id = ?::uuid",
                shift);
        Document first = Web.visitor().page(ALL + "?kind=patrol");
        assertThat(first.select(".tasks li")).hasSize(50);
        Document next =
                Web.visitor()
                        .page(
                                "/c/gaofeng"
                                        + first.select("a[rel=next]").attr("href").substring(10));
        assertThat(next.select(".tasks li")).isNotEmpty();
        assertThat(next.html()).doesNotContain("#shift-" + shift);
        OwnerSql.run(
                "delete from wushe.slot where owner_id = (select owner_id from wushe.slot where id"
                        + " = ?::uuid) and id <> ?::uuid",
                shift,
                shift);
        assertThat(Web.visitor().page(ALL + "?page=x").select(".tasks li")).isNotEmpty();
    }

    @Test
    void nobodyStandsAtTwoGatesAtOnce() {
        hours.post("checkpoint", false);
        String gate = hours.shift();
        hours.signUp(volunteer, gate);
        HoursInHand other = new HoursInHand("gaofeng");
        other.post("patrol", false);
        Map<String, String> plan = new HashMap<>();
        plan.put("post", other.leader.page(other.shifts()).select("#post option").last().val());
        plan.put("day", TODAY.plusDays(3).toString());
        plan.put("from", "10:30");
        plan.put("to", "12:00");
        plan.put("seats", "3");
        plan.put("place", "东门");
        assertThat(other.leader.post(other.shifts(), plan).statusCode()).isEqualTo(303);
        String path =
                other.leader
                        .page(other.shifts())
                        .select(".tasks a[href*=/shifts/]")
                        .last()
                        .attr("href");
        String patrol = path.substring(path.lastIndexOf('/') + 1);
        Response answer =
                volunteer.post(
                        "/c/gaofeng/projects/" + other.number + "/shifts/" + patrol + "/signups",
                        Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("时间撞在一起");
    }

    @Test
    void whoDoesNotComeIsCounted() {
        hours.post("patrol", false);
        String shift = hours.shift();
        hours.signUp(volunteer, shift);
        assertThat(hours.leader.page(hours.shifts()).text()).doesNotContain("人没有来");
        hours.note(shift, "absence");
        assertThat(
                        hours.leader
                                .page(hours.shifts())
                                .select("li:has(a[href$=" + shift + "])")
                                .text())
                .contains("1 人没有来");
    }

    @Test
    void noReadingOfAnybodyHasAPlace() {
        hours.post("temperature", false);
        hours.shift();
        assertThat(Web.visitor().page("/c/gaofeng/projects/" + hours.number + "/shifts").text())
                .contains("测量体温", "只量不记");
        assertThat(
                        OwnerSql.column(
                                "select table_name || '.' || column_name from"
                                        + " information_schema.columns where table_schema = 'wushe'"
                                        + " and column_name ~ 'temperature|celsius|fever|reading'"))
                .isEmpty();
    }
}
