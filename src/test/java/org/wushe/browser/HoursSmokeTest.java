package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Browsers;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.hours.HoursInHand;

/** Hours and certificates in a real browser: who led, who approves, who served, who is shown. */
@QuarkusTest
class HoursSmokeTest {

    private static final String HERE = "/c/hongju";

    @TestHTTPResource("/")
    String address;

    @Inject Directory directory;

    @Test
    void fromTheShiftToTheVerifiedCertificate() {
        NotingDirectory.instead(directory);
        try (Browsers browsers = Browsers.open()) {
            Person volunteer = new Person(browsers.phone(Browsers.CHINESE), base());
            registers(volunteer.signIn("recorder2@hongju"), HERE);
            HoursInHand hours = new HoursInHand("hongju");
            String open = served(hours, 90, volunteer);
            String notice = served(hours, 100, volunteer);
            hours.check(notice, 100);
            hours.approve(notice);
            OwnerSql.run(
                    "update wushe.service_hours set state = 'PUBLISHED', due_at = now() + interval"
                            + " '5 days' where community = 'hongju' and slot_id = ?::uuid",
                    notice);
            String done = served(hours, 120, volunteer);
            hours.check(done, 120);
            hours.approve(done);
            OwnerSql.run(
                    "update wushe.service_hours set state = 'EFFECTIVE', due_at = null,"
                            + " effective_minutes = 120 where community = 'hongju' and slot_id ="
                            + " ?::uuid",
                    done);
            Person leader = new Person(browsers.desktop(Browsers.CHINESE), base());
            leader.signIn("coordinator@hongju");
            desk(leader, hours, open, notice);
            volunteer.everyShape(HERE + "/me/volunteering/hours", "hours-mine");
            volunteer.sees("2.0 小时", "公示中").follow("有不对的地方");
            volunteer.press("提出异议").sees("请写明哪里不对").wholePicture("hours-objection-wrong");
            volunteer.everyShape(HERE + "/me/volunteering/certificates", "certificates-mine");
            volunteer.press("申请").sees("申请收到了");
            certificate(leader, volunteer);
        }
    }

    /** Returns the number of her identity card. */
    static String registers(Person volunteer, String here) {
        String idNumber = VolunteersInHand.freshIdNumber(LocalDate.of(1961, 1, 1));
        volunteer.open(here + "/me/volunteering");
        volunteer.page.locator("#idNumber").fill(idNumber);
        volunteer.page.locator("#phone").fill("13800138000");
        volunteer.page.locator("#abilities").fill("会修水电");
        volunteer.page.getByLabel("周末白天").check();
        volunteer.page.getByLabel("我自愿登记做志愿者").check();
        volunteer.press("登记做志愿者").sees("登记好了");
        return idNumber;
    }

    /** Somebody served; what she served is then the browser's volunteer's. */
    private static String served(HoursInHand hours, int minutes, Person volunteer) {
        Web somebody = hours.volunteers.registered(hours.volunteers.somebody("resident"));
        String shift = hours.served(somebody, minutes);
        String number =
                volunteer
                        .open(HERE + "/me/volunteering")
                        .page
                        .locator(".facts .number")
                        .first()
                        .innerText();
        OwnerSql.run(
                "update wushe.service_hours set volunteer_id = (select id from wushe.volunteer"
                        + " where community = 'hongju' and number = ?) where community = 'hongju'"
                        + " and slot_id = ?::uuid",
                number,
                shift);
        return shift;
    }

    private static void desk(Person leader, HoursInHand hours, String open, String notice) {
        String shift = HERE + "/desk/projects/" + hours.number + "/shifts/" + open + "/hours";
        leader.everyShape(shift, "hours-shift");
        leader.everyShape(hours.line(open), "hours-check");
        leader.page.locator("#minutes").fill("500");
        leader.press("核对").sees("这一班最多算 150 分钟").wholePicture("hours-check-wrong");
        leader.everyShape(HERE + "/desk/hours?state=PUBLISHED", "hours-queue");
        leader.everyShape(hours.desk(notice), "hours-desk");
        leader.everyShape(HERE + "/hours", "hours-notice");
    }

    private static void certificate(Person leader, Person volunteer) {
        leader.open(HERE + "/desk/certificates");
        leader.page.locator(".tasks a").first().click();
        leader.look();
        String path = leader.page.url().replace(leader.base, "");
        leader.everyShape(path, "certificate-asked");
        leader.page.locator("#inCharge").fill("李主任");
        leader.press("出具证明").sees("证明已出具");
        leader.everyShape(path, "certificate-desk");
        leader.everyShape(HERE + "/desk/certificates?state=VALID", "certificate-queue");
        volunteer.everyShape(HERE + "/certificates", "certificate-verify");
        volunteer.page.locator("#number").fill("ZM-2026-9999");
        volunteer.page.locator("#tail").fill("1234");
        volunteer.press("核验").sees("编号和后四位对不上").wholePicture("certificate-wrong");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
