package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Browsers;
import org.wushe.volunteering.hours.HoursInHand;

/**
 * Reporting in and duty posts in a real browser: on the phone who offers, at the desk who confirms.
 */
@QuarkusTest
class DutySmokeTest {

    private static final String HERE = "/c/hongju";

    @TestHTTPResource("/")
    String address;

    @Inject Directory directory;

    @Test
    void fromTheReportToTheReceipt() {
        NotingDirectory.instead(directory);
        try (Browsers browsers = Browsers.open()) {
            Person her = new Person(browsers.phone(Browsers.CHINESE), base());
            her.signIn("department2@hongju").open(HERE + "/me/report-in");
            her.press("报到").sees("请选择您的身份").wholePicture("report-in-wrong");
            her.page.locator("input[value=PARTY_MEMBER] + .choice__text").click();
            her.page.locator("#unit").fill("区供电公司");
            her.page.getByLabel("小修小补").check();
            her.page.getByLabel("周末白天").check();
            her.page.getByLabel("我自愿报到").check();
            her.press("报到").sees("报到已收到");

            Person committee = new Person(browsers.desktop(Browsers.CHINESE), base());
            committee.signIn("committee2@hongju");
            committee.everyShape(HERE + "/desk/report-ins", "report-ins-desk");
            committee.page.locator("td.queue__main a").first().click();
            committee.look();
            String path = committee.page.url().replace(committee.base, "");
            committee.everyShape(path, "report-in-desk");
            committee.press("确认报到").sees("已确认");

            her.everyShape(HERE + "/me/report-in", "report-in-mine");
            her.everyShape(HERE + "/me/report-in/receipt", "report-in-receipt");
            posts(her, committee);
        }
    }

    private static void posts(Person her, Person committee) {
        HoursInHand hours = new HoursInHand("hongju");
        hours.post("temperature", true);
        hours.shift();
        her.everyShape(HERE + "/duty-posts", "duty-posts");
        her.everyShape(HERE + "/projects/" + hours.number + "/shifts", "duty-shifts");
        committee.everyShape(HERE + "/desk/hours/kinds", "hours-kinds");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
