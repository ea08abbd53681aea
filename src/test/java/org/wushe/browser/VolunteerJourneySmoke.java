package org.wushe.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.hours.HoursInHand;

/** A volunteer's way in a real browser, from the full shift to the certificate a visitor checks. */
class VolunteerJourneySmoke {

    private static final String HERE = "/c/gaofeng";

    @Test
    void fromTheWaitingListToTheVerifiedCertificate() {
        HoursInHand hours = new HoursInHand("gaofeng");
        String shift = hours.shift();
        List<Web> others = full(hours, shift);
        try (Browsers browsers = Browsers.open()) {
            Person volunteer = new Person(browsers.phone(Browsers.CHINESE), base());
            String idNumber = HoursSmoke.registers(volunteer.signIn("volunteer2@gaofeng"), HERE);
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

    private static void comesAndLeaves(Person leader, Person volunteer, String screen) {
        leader.page.navigate(leader.base + screen);
        String code = leader.page.locator("svg.code").getAttribute("data-code");
        volunteer.open(code.substring(code.indexOf(HERE))).press("我来了").sees("您来了");
        leader.page.navigate(leader.base + screen);
        leader.sees("已签到 1 人");
        volunteer.press("我走了").sees("辛苦了");
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
        return SmokeTest.base();
    }
}
