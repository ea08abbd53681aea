package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.Browsers;

/** An elder is looked in on, in a real browser: asked for, agreed to, visited. */
@QuarkusTest
class OneToOneSmokeTest {

    private static final String HERE = "/c/baiyin";
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @TestHTTPResource("/")
    String address;

    @Inject Directory directory;

    @Test
    void fromTheProposalToTheVisit() {
        NotingDirectory.instead(directory);
        try (Browsers browsers = Browsers.open()) {
            Person helper = new Person(browsers.phone(Browsers.CHINESE), base());
            helper.signIn("volunteer2@baiyin").reads(Browsers.CHINESE, false);
            HoursSmokeTest.registers(helper, HERE);
            String number = helper.page.locator(".facts .number").first().innerText();
            Person desk = new Person(browsers.desktop(Browsers.CHINESE), base());
            desk.signIn("coordinator@baiyin").reads(Browsers.CHINESE, false);
            proposes(desk, number);
            String page = desk.page.url().substring(base().length());

            helper.open(HERE + "/me/one-to-one").follow("请您看望").sees("陪她说说话");
            String own = helper.page.url().substring(base().length());
            helper.everyShape(own, "one-to-one-asked");
            helper.press("我愿意").sees("您答应了", "等老人同意");
            desk.everyShape(page, "one-to-one-desk");
            desk.fill("哪天同意的", TODAY).choose("当面口头").fill("谁在场", "女儿罗芳");
            desk.press("记下同意").sees("老人的同意记下了", "按时走访");

            helper.open(own).press("记下").sees("请选见到老人没有");
            helper.wholePicture("one-to-one-error");
            helper.choose("见到了").fill("聊了什么", "精神好，想换一盏亮一点的灯");
            helper.page.getByLabel("她需要帮忙，请社区跟进").check();
            helper.press("记下").sees("记下了，下次的日子已经算好", "换一盏亮一点的灯");
            helper.press("看电话和地址").sees("13800139005");
            helper.everyShape(own, "one-to-one-visited");
            desk.everyShape(page, "one-to-one-visits");
            desk.sees("换一盏亮一点的灯", "她需要帮忙").follow("为她登记需求");
            desk.everyShape(HERE + "/desk/one-to-one", "one-to-one-list");
        }
    }

    private static void proposes(Person desk, String helper) {
        desk.open(HERE + "/desk/one-to-one").follow("安排一对一帮扶");
        desk.everyShape(HERE + "/desk/one-to-one/new", "one-to-one-new");
        desk.fill("老人的姓名", "罗桂珍").fill("老人的电话", "13800139005");
        desk.fill("帮扶人的编号", helper).fill("帮什么", "陪她说说话，看看家里安不安全");
        desk.choose("每两周").fill("第一次哪天去", TODAY);
        desk.press("发给帮扶人").sees("安排好了", "等老人同意、等帮扶人答应");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
