package org.wushe.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.hours.HoursInHand;

/** A volunteer's way in a real browser, from the full shift to the certificate a visitor checks. */
@QuarkusTest
class VolunteerJourneySmokeTest {

    private static final String HERE = "/c/gaofeng";

    @TestHTTPResource("/")
    String address;

    @Inject Directory directory;

    @Test
    void fromTheWaitingListToTheVerifiedCertificate() {
        NotingDirectory.instead(directory);
        HoursInHand hours = new HoursInHand("gaofeng");
        String shift = hours.shift();
        List<Web> others = full(hours, shift);
        try (Browsers browsers = Browsers.open()) {
            Person volunteer = new Person(browsers.phone(Browsers.CHINESE), base());
            String idNumber =
                    HoursSmokeTest.registers(volunteer.signIn("volunteer2@gaofeng"), HERE);
            waits(volunteer, hours);
            withdraws(others.get(0), hours);
            volunteer.open(HERE + "/me/signups").press("要这个名额").sees("名额是您的了");
            withdraws(others.get(1), hours);
            withdraws(others.get(2), hours);
            Person leader = new Person(browsers.desktop(Browsers.CHINESE), base());
            leader.signIn("coordinator@gaofeng");
            hours.moved(shift, "-1 hour");
            comesAndLeaves(leader, volunteer, hours.shifts() + "/" + shift + "/check-in");
            hours.overAfter(shift, 120);
            hours.check(shift, 120);
            leader.open(hours.desk(shift)).press("批准");
            hours.takeEffect(shift);
            volunteer.open(HERE + "/me/volunteering/hours").sees("2.0 小时");
            String number = certified(volunteer, leader);
            Person visitor = new Person(browsers.phone(Browsers.CHINESE), base());
            verifies(visitor, number, idNumber.substring(14));
        }
    }

    /** Three seats, three people. */
    private static List<Web> full(HoursInHand hours, String shift) {
        List<Web> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            people.add(hours.volunteers.registered(hours.volunteers.somebody("resident")));
            hours.signUp(people.get(i), shift);
        }
        return people;
    }

    private static void waits(Person volunteer, HoursInHand hours) {
        volunteer.open(HERE + "/projects/" + hours.number + "/shifts").press("排队候补");
        volunteer.sees("候补", "第 1 位");
    }

    private static void withdraws(Web person, HoursInHand hours) {
        Document shown = person.page(HERE + "/projects/" + hours.number + "/shifts");
        person.post(shown.select("form[action$=/withdrawal]").attr("action"), Map.of("back", "me"));
    }

    /** The leader has said that they meet here, so the phone is asked where it is. */
    private static void comesAndLeaves(Person leader, Person volunteer, String screen) {
        leader.everyShape(screen + "/place", "check-in-place");
        stands(leader, 30.5928);
        tells(leader, "我们在这里集合", "位置核对打开了", "meta-refresh");
        leader.wholePicture("check-in-place-on");
        leader.page.navigate(leader.base + screen);
        String code = leader.page.locator("svg.code").getAttribute("data-code");
        // It renews itself, perhaps in the middle of what she does next.
        leader.page.navigate("about:blank");
        volunteer.open(code.substring(code.indexOf(HERE))).sees("位置只和集合点比一下，不保存");
        volunteer.wholePicture("check-in-own-place");
        tells(volunteer, "我来了", "没有收到您手机的准确位置");
        stands(volunteer, 30.6928);
        tells(volunteer, "我来了", "您的手机说您不在集合点附近");
        volunteer.wholePicture("check-in-own-far");
        stands(volunteer, 30.5932);
        tells(volunteer, "我来了", "您来了");
        leader.page.navigate(leader.base + screen);
        leader.sees("已签到 1 人");
        tells(volunteer, "我走了", "辛苦了");
    }

    private static void stands(Person person, double north) {
        person.page.context().grantPermissions(List.of("geolocation"));
        person.page.context().setGeolocation(new Geolocation(north, 114.3055).setAccuracy(12));
    }

    /** The form goes once the browser has said where it is. */
    private static void tells(Person person, String button, String words, String... allowed) {
        person.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        person.page.getByText(words).first().waitFor();
        person.look(allowed);
    }

    private static String certified(Person volunteer, Person leader) {
        volunteer.open(HERE + "/me/volunteering/certificates").press("申请").sees("申请收到了");
        leader.open(HERE + "/desk/certificates");
        leader.page.locator(".tasks a").first().click();
        leader.page.locator("#inCharge").fill("李主任");
        leader.press("出具证明").sees("证明已出具");
        return leader.page.locator("h1 .number").innerText();
    }

    private static void verifies(Person visitor, String number, String tail) {
        visitor.open(HERE + "/certificates");
        visitor.page.locator("#number").fill(number);
        visitor.page.locator("#tail").fill(tail);
        visitor.press("核验").sees("证明有效", "2.0 小时");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
