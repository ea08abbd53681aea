package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wushe.services.counter.CounterDesk;
import org.wushe.testsupport.Browsers;

/** One concern from home to the counter, and a series, in a real browser. */
@QuarkusTest
class CounterSmokeTest {

    private static final String HERE = "/c/gaofeng";

    @TestHTTPResource("/")
    String address;

    @Test
    void oneConcernUnderOneNumber() {
        CounterDesk desk = new CounterDesk("gaofeng");
        List<String> services = desk.services("居住证办理", "健身卡办理");
        try (Browsers browsers = Browsers.open()) {
            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident2@gaofeng").reads(Browsers.CHINESE, false);
            resident.page.setViewportSize(360, 800);
            resident.open(HERE + "/me/receipts/new?item=" + services.get(0)).press("提交");
            resident.sees("请写一下要办什么事").wholePicture("counter-refused");
            resident.everyShape(HERE + "/me/receipts/new", "counter-tell");
            resident.open(HERE + "/me/receipts/new?item=" + services.get(0));
            resident.fill("要办的事", "刚搬来，要办居住证和健身卡");
            resident.choose("健身卡办理");
            resident.press("提交").sees("收到了，受理号");
            String own = resident.page.url().substring(base().length());
            String number = own.substring(own.lastIndexOf('/') + 1);

            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@gaofeng").reads(Browsers.CHINESE, false);
            coordinator.everyShape(HERE + "/desk/receipts", "counter-desk");
            coordinator.everyShape(HERE + "/desk/receipts/new", "counter-take");
            coordinator.open(HERE + "/desk/receipts/" + number).press("由我来办").sees("已由您负责");
            coordinator.page.locator("summary:has-text('缺材料')").first().click();
            coordinator.page.locator("[id$=MISSING]").first().fill("一寸照片两张");
            coordinator.page.locator("button:has-text('缺材料')").first().click();
            coordinator.sees("还缺：一寸照片两张");
            coordinator.everyShape(HERE + "/desk/receipts/" + number, "counter-turn");

            resident.everyShape(own, "counter-own");
            resident.everyShape(own + "/slip", "counter-slip");
            resident.everyShape(HERE + "/me/receipts", "counter-mine");
            series(resident, coordinator);
        }
    }

    private void series(Person resident, Person coordinator) {
        coordinator.open(HERE + "/desk/services/festivals").fill("名称", "重阳节系列").press("加上这个系列");
        coordinator.sees("系列已保存");
        coordinator.everyShape(HERE + "/desk/services/festivals", "festivals-desk");
        resident.everyShape(HERE + "/services/festivals", "festivals-list");
        resident.open(HERE + "/services/festivals").follow("重阳节系列");
        resident.everyShape(resident.page.url().substring(base().length()), "festivals-one");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
