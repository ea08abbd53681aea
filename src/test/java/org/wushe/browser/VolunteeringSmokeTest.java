package org.wushe.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;
import org.wushe.volunteering.VolunteersInHand;

/** Volunteers in a real browser: a resident registers, a social worker plans, neighbours help. */
@QuarkusTest
class VolunteeringSmokeTest {

    private static final String HERE = "/c/hongju";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @TestHTTPResource("/")
    String address;

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void fromTheRegistrationToTheResult() {
        try (Browsers browsers = Browsers.open()) {
            Person resident = new Person(browsers.phone(Browsers.CHINESE), base());
            resident.signIn("resident2@hongju").open(HERE + "/me").follow("我的志愿服务");
            registers(resident);
            Person worker = new Person(browsers.desktop(Browsers.CHINESE), base());
            worker.signIn("social-worker@hongju").open(HERE + "/desk");
            String number = plans(worker);
            Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base());
            coordinator.signIn("coordinator@hongju").open(HERE + "/desk/projects/" + number);
            reviews(coordinator);
            takesAShift(coordinator, resident, number);
            looksAround(coordinator, worker, number);
            asksForAHand(resident);
            leaves(resident);
        }
    }

    private void registers(Person resident) {
        resident.sees("别人不能替您登记");
        resident.everyShape(HERE + "/me/volunteering", "volunteer-register");
        resident.page.setViewportSize(360, 780);
        resident.press("登记做志愿者").sees("请填写电话", "请填写身份证号");
        resident.wholePicture("volunteer-register-wrong");
        resident.page
                .locator("#idNumber")
                .fill(VolunteersInHand.freshIdNumber(LocalDate.of(1960, 1, 1)));
        resident.page.locator("#phone").fill("13800138000");
        resident.page.locator("#abilities").fill("会修水电");
        resident.page.getByLabel("周末白天").check();
        resident.page.getByLabel("我自愿登记做志愿者").check();
        resident.press("登记做志愿者").sees("登记好了", "ZY-");
        resident.reads(Browsers.CHINESE, true).open(HERE + "/me/volunteering");
        resident.wholePicture("volunteer-mine-elder");
        resident.reads(Browsers.CHINESE, false).open(HERE + "/me/volunteering").follow("我的技能");
        resident.choose("小修小补").press("添上这项技能").sees("已经添上", "有效");
        resident.everyShape(HERE + "/me/volunteering/skills", "volunteer-skills");
        resident.page.setViewportSize(360, 780);
    }

    private String plans(Person worker) {
        worker.follow("志愿项目").follow("提出新项目");
        worker.everyShape(HERE + "/desk/projects/new", "project-new");
        worker.press("保存计划").sees("请填写项目名称", "请如实写明风险和防护");
        worker.wholePicture("project-new-wrong");
        worker.page.locator("#title").fill("周六陪老人聊天 " + mark);
        worker.choose("助老助残");
        worker.page.locator("#content").fill("上门陪独居老人聊天，每次一小时。");
        worker.page.locator("#place").fill("三号楼");
        worker.page.locator("#startsOn").fill(TODAY.toString());
        worker.page.locator("#endsOn").fill(TODAY.plusDays(60).toString());
        worker.page.locator("#wanted").fill("6");
        worker.choose("一般，没有特别的危险");
        worker.page.locator("#riskText").fill("上下楼梯当心脚下。");
        worker.press("保存计划").sees("已经保存");
        String number = worker.number();
        worker.press("提交审核").sees("等另一位工作人员审核");
        return number;
    }

    private void reviews(Person coordinator) {
        coordinator.sees("审核").wholePicture("project-review");
        coordinator.choose("退回修改").press("记下意见").sees("请写明原因");
        coordinator.wholePicture("project-review-wrong");
        coordinator.choose("通过，开始招募").press("记下意见").sees("开始招募");
    }

    private void takesAShift(Person coordinator, Person resident, String number) {
        String arranged = HERE + "/desk/projects/" + number + "/shifts";
        coordinator.open(arranged).press("添上岗位").sees("请填写岗位名称");
        coordinator.page.locator("#name").fill("陪聊");
        coordinator.press("添上岗位").sees("岗位添好了");
        coordinator.page.locator("#day").fill(TODAY.plusDays(3).toString());
        coordinator.page.locator("#from").fill("09:00");
        coordinator.page.locator("#to").fill("11:00");
        coordinator.page.locator("#seats").fill("2");
        coordinator.page.locator("#place").fill("三号楼前");
        coordinator.press("排上这一班").sees("排好了");
        coordinator.everyShape(arranged, "shifts-desk");
        resident.open(HERE + "/projects/" + number).follow("看班次，报名");
        resident.press("报名").sees("报上名了", "已报名");
        resident.everyShape(HERE + "/projects/" + number + "/shifts", "shifts");
        resident.everyShape(HERE + "/me/signups", "my-signups");
        resident.page.setViewportSize(360, 780);
        resident.press("取消报名").sees("已取消", "您现在没有报名");
        coordinator.open(arranged).page.locator(".tasks a").first().click();
        coordinator.look().sees("取消这一班");
    }

    private void looksAround(Person coordinator, Person worker, String number) {
        coordinator.everyShape(HERE + "/desk/projects", "project-desk-list");
        coordinator.everyShape(HERE + "/desk/projects/" + number, "project-desk");
        coordinator.everyShape(HERE + "/desk/volunteers", "volunteer-roll");
        coordinator.everyShape(HERE + "/desk/volunteers/invitation", "volunteer-invite");
        coordinator.everyShape(HERE + "/desk/volunteers/skills?state=VALID", "skill-queue");
        coordinator.everyShape(HERE + "/desk/volunteers/teams/new", "team-new");
        coordinator.page.locator("#name").fill("夕阳红 " + mark);
        coordinator.page.locator("#purpose").fill("每周六上门陪老人聊天。");
        coordinator.press("建队伍").sees("队伍建好了");
        coordinator.everyShape(coordinator.page.url().replace(base(), ""), "team");
        coordinator.everyShape(HERE + "/teams", "teams");
        worker.everyShape(HERE + "/projects", "projects");
        worker.everyShape(HERE + "/projects/" + number, "project");
        worker.reads(Browsers.CHINESE, true).open(HERE + "/projects/" + number);
        worker.page.setViewportSize(360, 780);
        worker.wholePicture("project-elder");
    }

    private void asksForAHand(Person resident) {
        resident.everyShape(HERE + "/help", "help");
        resident.page.setViewportSize(360, 780);
        resident.open(HERE + "/help").follow("请邻居帮忙").press("发出去").sees("请选要帮什么");
        resident.wholePicture("help-new-wrong");
        resident.choose("教用手机");
        resident.page.locator("#text").fill("教我用手机视频 " + mark);
        resident.page.locator("#place").fill("三号楼");
        resident.page.locator("#wantedOn").fill(TODAY.plusDays(3).toString());
        resident.choose("白天");
        resident.page.locator("#phone").fill("13800138000");
        resident.press("发出去").sees("已经发出去");
        resident.wholePicture("help-own");
        resident.open(HERE + "/help").wholePicture("help-list");
    }

    private void leaves(Person resident) {
        resident.open(HERE + "/me/volunteering");
        resident.page.getByText("我要退出").click();
        resident.press("退出志愿者").sees("您已退出志愿者");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
