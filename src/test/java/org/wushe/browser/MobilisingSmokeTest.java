package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** An emergency, a pairing and a team's development in a real browser. */
@QuarkusTest
class MobilisingSmokeTest {

    private static final String HERE = "/c/hongju";
    private static final String DESK = HERE + "/desk/emergencies";
    private static final LocalDateTime NOW =
            LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @TestHTTPResource("/")
    String address;

    @Inject Directory directory;

    private ProjectsInHand projects;
    private VolunteersInHand volunteers;
    private String project;

    @Test
    void fromTheProposalToThePublicPage() {
        NotingDirectory.instead(directory);
        projects = new ProjectsInHand("hongju");
        volunteers = new VolunteersInHand("hongju");
        project = projects.recruiting(projects.form(ProjectsInHand.unique("卡口值守")));
        shift("卡口执勤", "08:00", "10:00", 6);
        shift("测量体温", "08:00", "12:00", 2);
        shift("园区巡视", "19:00", "21:00", 4);
        try (Browsers browsers = Browsers.open()) {
            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@hongju").reads(Browsers.CHINESE, false);
            String own = proposes(coordinator);
            projects.known("committee").post(own + "/review", Map.of("decision", "approve"));
            recruits(coordinator, own);
            String open = HERE + "/emergencies/" + own.substring(own.lastIndexOf('/') + 1);
            Person visitor = new Person(browsers.phone(Browsers.CHINESE), base());
            visitor.open(HERE).sees("突发事件：台风");
            visitor.everyShape(open, "emergency-public");
            visitor.page.setViewportSize(360, 780);
            visitor.reads(Browsers.CHINESE, true).open(open).sees("还缺", "12 人次");
            visitor.wholePicture("emergency-public-elder");
            pairs(coordinator);
            grows(coordinator);
            projects.known("committee").post(own + "/end", Map.of("text", "台风过了"));
            visitor.open(open).sees("这次动员已经结束");
        }
    }

    private String proposes(Person coordinator) {
        coordinator.open(DESK + "/new");
        coordinator.press("提交批准").sees("请写一个名称", "请写发生了什么");
        coordinator.wholePicture("emergency-new-wrong");
        coordinator.page.locator("#title").fill("台风“海燕”防御");
        coordinator.page.locator("#cause").fill("明早登陆，要人守卡口、测体温、巡园区，也要照看独居老人。");
        coordinator.page.locator("#starts").fill(NOW.minusHours(1).toString());
        coordinator.page.locator("#ends").fill(NOW.plusDays(6).toString());
        coordinator.press("提交批准").sees("等另一个人批准", "自己提出的，不能自己批准");
        return DESK + "/" + coordinator.number();
    }

    private void recruits(Person coordinator, String own) {
        coordinator.open(own);
        coordinator.page.locator("#project").selectOption(project);
        coordinator.press("加入").sees("项目加入了");
        coordinator.everyShape(own, "emergency-desk");
        coordinator.everyShape(own + "/board", "emergency-board");
    }

    private void pairs(Person coordinator) {
        Web worker = Web.as(volunteers.somebody("social-worker"));
        Web volunteer = volunteers.skilled(volunteers.somebody("resident"), "repairs");
        Map<String, String> form =
                Map.of(
                        "volunteer",
                        volunteer.page(volunteers.mine).select("dl.facts .number").text(),
                        "matter",
                        project,
                        "purpose",
                        "一起看望独居老人，每周两次",
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusDays(60).toString());
        String location = worker.post(HERE + "/desk/pairings/new", form).header("Location");
        String own = location.replaceAll("^https?:..[^/]*", "");
        String answer = HERE + "/me" + own.replace(HERE + "/desk", "") + "/answer";
        volunteer.post(answer, Map.of("decision", "yes"));
        coordinator.everyShape(own, "pairing-desk");
        coordinator.press("结束").sees("请写几句小结", "请选 1 到 5 分");
        coordinator.wholePicture("pairing-desk-wrong");
        String name = coordinator.page.locator(".site-header__tools a").first().innerText();
        OwnerSql.run(
                "update wushe.pairing set volunteer_member_id = (select id from wushe.membership"
                        + " where community = 'hongju' and name = ? and subject not like"
                        + " 'subject-%') where id = ?::uuid",
                name, own.substring(own.lastIndexOf('/') + 1));
        coordinator.everyShape(HERE + "/me/pairings", "pairing-mine");
    }

    private void grows(Person coordinator) {
        String location =
                volunteers
                        .coordinator
                        .post(
                                HERE + "/desk/volunteers/teams/new",
                                Map.of("name", "夕阳 " + System.nanoTime(), "purpose", "陪聊"))
                        .header("Location");
        String growth = location.replaceAll("^https?:..[^/]*", "") + "/growth";
        Web worker = Web.as("social-worker@hongju");
        Map<String, String> plan =
                Map.of(
                        "goal", "学会自己排班",
                        "measures", "社工带着排一个月",
                        "due", TODAY.plusDays(90).toString(),
                        "organising", "2",
                        "serving", "3");
        worker.post(growth + "/plans", plan);
        worker.post(
                growth + "/outcome",
                Map.of("outcome", "自己排了三个月的班", "organising", "4", "serving", "4"));
        worker.post(growth + "/plans", plan);
        worker.post(growth + "/stage", Map.of("stage", "FILED", "evidence", "街道备案 12 号，章程已公示"));
        coordinator.everyShape(growth, "growth");
        coordinator.choose("同意").press("送出决定").sees("确认了", "酝酿 → 备案");
        coordinator.wholePicture("growth-confirmed");
    }

    private void shift(String post, String from, String to, int seats) {
        String desk = projects.desk + "/" + project + "/shifts";
        projects.worker.post(desk + "/posts", Map.of("name", post));
        String key = projects.worker.page(desk).select("#post option").last().val();
        Map<String, String> form =
                Map.of(
                        "post",
                        key,
                        "day",
                        TODAY.plusDays(2).toString(),
                        "from",
                        from,
                        "to",
                        to,
                        "seats",
                        Integer.toString(seats),
                        "place",
                        "东门");
        assertThat(projects.worker.post(desk, form).statusCode()).isEqualTo(303);
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
