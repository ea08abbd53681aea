package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/** Check-in in a real browser: the leader's screen, sheet and list, and whoever scans. */
@QuarkusTest
class CheckinSmokeTest {

    private static final String HERE = "/c/hongju";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @TestHTTPResource("/")
    String address;

    @Inject Directory directory;

    @Test
    void fromTheScreenToTheButton() {
        NotingDirectory.instead(directory);
        String shift = aShiftWithOneVolunteer();
        try (Browsers browsers = Browsers.open()) {
            Person leader = new Person(browsers.phone(Browsers.CHINESE), base());
            leader.signIn("coordinator@hongju");
            String code = screen(leader, shift);
            leader.everyShape(shift + "/sheet", "check-in-no-sheet");
            leader.press("放行签到纸").sees("签到纸可以用了");
            leader.everyShape(shift + "/sheet", "check-in-sheet");
            leader.everyShape(shift + "/people", "check-in-people");
            withoutNetwork(leader, shift);
            Person visitor = new Person(browsers.phone(Browsers.CHINESE), base());
            visitor.signIn("committee@hongju").open(code).sees("这一班没有您的名额");
            visitor.everyShape(visitor.page.url().replace(base(), ""), "check-in-own");
        }
    }

    /** A mark made while the phone has no network waits on it and is sent when it is back. */
    private void withoutNetwork(Person leader, String shift) {
        OwnerSql.run(
                "update wushe.slot set starts_at = now() - interval '1 hour', ends_at = now() +"
                        + " interval '1 hour', signup_until = now() - interval '1 hour',"
                        + " cancel_until = now() - interval '1 hour', promote_until = now() -"
                        + " interval '1 hour' where community = 'hongju' and id = ?::uuid",
                shift.replaceAll(".*/shifts/|/check-in", ""));
        leader.page.setViewportSize(360, 800);
        leader.page.navigate(base() + shift + "/people");
        shown(leader, "没有网络也可以在这一页登记");
        leader.page.context().setOffline(true);
        shown(leader, "没有网络。请继续登记");
        leader.page.locator("form[data-mark=CAME] button").first().click();
        shown(leader, "签到，等着发送");
        assertThat(leader.page.locator("[data-count]").innerText()).isEqualTo("1");
        leader.look().wholePicture("check-in-offline-360");
        leader.page.locator("form[data-mark=LEFT] button").first().click();
        shown(leader, "签退，等着发送");
        assertThat(leader.page.locator("[data-count]").innerText()).isEqualTo("2");
        leader.page.context().clearCookies();
        leader.page.context().setOffline(false);
        shown(leader, "您的登录已经过期");
        opensTheList(leader, "coordinator2@hongju", shift);
        assertThat(leader.page.locator("[data-answered]").isVisible())
                .as("another leader at the same device neither sends nor loses them")
                .isFalse();
        assertThat(leader.page.locator("[data-count]").innerText()).isEqualTo("0");
        leader.page.context().clearCookies();
        opensTheList(leader, "coordinator@hongju", shift);
        leader.page.locator("[data-waiting]").waitFor(hidden());
        assertThat(
                        OwnerSql.column(
                                "select kind from wushe.shift_mark where community = 'hongju' and"
                                        + " slot_id = ?::uuid order by at",
                                shift.replaceAll(".*/shifts/|/check-in", "")))
                .containsExactly("CAME", "LEFT");
        leader.look().wholePicture("check-in-online-360");
        OwnerSql.run(
                "insert into wushe.sent_mark (community, id, version, slot_id, signup_id, kind, at,"
                        + " sent_at, sent_by, finding) select community, gen_random_uuid(), 0, slot_id,"
                        + " signup_id, 'CAME', at - interval '20 minutes', now(), marked_by,"
                        + " 'OTHER_TIME' from wushe.shift_mark where community = 'hongju' and kind ="
                        + " 'CAME' and slot_id = ?::uuid",
                shift.replaceAll(".*/shifts/|/check-in", ""));
        leader.everyShape(shift + "/people", "check-in-conflict");
        leader.sees("期间已经有人登记过", "按这个时间算");
        leader.page.setViewportSize(1280, 800);
    }

    private void opensTheList(Person leader, String account, String shift) {
        leader.signIn(account).reads(Browsers.CHINESE, false);
        leader.page.navigate(base() + shift + "/people");
        shown(leader, "没有网络也可以在这一页登记");
    }

    private static void shown(Person leader, String words) {
        leader.page.getByText(words).first().waitFor();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /**
     * The screen renews itself, as its code does; WCAG 2.2.1 lets that be where it is essential.
     */
    private String screen(Person leader, String shift) {
        for (int width : new int[] {360, 1280}) {
            leader.page.setViewportSize(width, 800);
            leader.page.navigate(base() + shift);
            leader.look("meta-refresh");
            leader.wholePicture("check-in-code-" + width);
        }
        leader.sees("已签到 0 人，共报名 1 人");
        String code = leader.page.locator("svg.code").getAttribute("data-code");
        return code.substring(code.indexOf(HERE));
    }

    private static String aShiftWithOneVolunteer() {
        ProjectsInHand projects = new ProjectsInHand("hongju");
        VolunteersInHand volunteers = new VolunteersInHand("hongju");
        String number = projects.recruiting(projects.form(ProjectsInHand.unique("签到")));
        String shifts = projects.desk + "/" + number + "/shifts";
        projects.worker.post(shifts + "/posts", Map.of("name", "桶边值守"));
        Map<String, String> plan =
                Map.of(
                        "post",
                        projects.worker.page(shifts).select("#post option").last().val(),
                        "day",
                        TODAY.plusDays(3).toString(),
                        "from",
                        "09:00",
                        "to",
                        "11:00",
                        "seats",
                        "3",
                        "place",
                        "三号楼前");
        assertThat(projects.worker.post(shifts, plan).statusCode()).isEqualTo(303);
        String desk =
                projects.worker.page(shifts).select(".tasks a[href*=/shifts/]").last().attr("href");
        Web volunteer = volunteers.registered(volunteers.somebody("resident"));
        String signups = desk.replace("/desk/", "/") + "/signups";
        assertThat(volunteer.post(signups, Map.of()).statusCode()).isEqualTo(303);
        return desk + "/check-in";
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
