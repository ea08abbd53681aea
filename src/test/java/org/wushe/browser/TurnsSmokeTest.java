package org.wushe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Browsers;

/** The turns of a need as people take them: asked back, claimed, done, rated; danger first. */
@QuarkusTest
class TurnsSmokeTest {

    private static final String HOME = "/c/baiyin";

    @TestHTTPResource("/")
    String address;

    private Browsers browsers;
    private String base;

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        base = address.replaceAll("/$", "");
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aNeighbourTakesANeedOnAndTheResidentRatesIt() {
        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident@baiyin").open(HOME + "/needs/new");
        resident.choose("道路和绿地").press("下一步：说一说");
        resident.fill("您遇到了什么事", "楼前花坛的树枝断了，挡住了路")
                .fill("怎么打电话给您", "13800138000")
                .choose("可以公开")
                .press("下一步：核对")
                .press("提交需求")
                .sees("已收到您的需求");
        String number = resident.number();

        Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base);
        coordinator.signIn("coordinator@baiyin").open(HOME + "/desk/needs/" + number);
        coordinator.fill("还需要知道什么", "是哪一栋楼前？").press("退回并请居民补充").sees("等居民补充");
        resident.open(HOME + "/needs/" + number).sees("是哪一栋楼前？").picture("need-asked-phone");
        resident.fill("您的回答", "五号楼前").press("回答").sees("等待受理");

        coordinator.open(HOME + "/desk/needs/" + number);
        coordinator.fill("公开的标题", "花坛树枝断了挡路").press("受理").sees("已受理");
        coordinator.press("开放认领").sees("现在可以认领").wholePicture("need-claimable-desk");

        Person volunteer = new Person(browsers.phone(Browsers.CHINESE), base);
        volunteer.signIn("volunteer@baiyin").open(HOME + "/needs?state=claimable");
        volunteer.follow("花坛树枝断了挡路").picture("claim-phone");
        volunteer.fill("您打算怎么办", "周六上午带锯子去").press("认领").sees("已提交认领");

        coordinator.open(HOME + "/desk/needs/" + number).sees("周六上午带锯子去");
        coordinator.press("同意认领").sees("志愿者");
        volunteer.open(HOME + "/desk/needs/" + number).press("看完整电话和住址").sees("13800138000");
        volunteer.fill("进展（公开）", "树枝已锯断清走").press("这一部分做完了").sees("等居民确认");
        resident.open(HOME + "/needs/" + number).choose("解决了");
        resident.field("您满意吗").selectOption("5");
        resident.press("告诉社区").sees("已办结", "已解决");

        coordinator.open(HOME + "/desk/needs/figures").sees("按参与的一方").wholePicture("figures");
        coordinator
                .open(HOME + "/desk/needs?state=all&q=花坛")
                .sees(number)
                .wholePicture("queue-all");
    }

    @Test
    void aNeedIsSaidInOtherWords() {
        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident@baiyin").open(HOME + "/needs/new");
        resident.choose("道路和绿地").press("下一步：说一说");
        resident.fill("您遇到了什么事", "路灯不亮")
                .fill("怎么打电话给您", "13800138000")
                .choose("可以公开")
                .press("下一步：核对")
                .press("提交需求");
        String number = resident.number();
        resident.follow("改内容").sees("您可以自己改").wholePicture("words-phone");

        Person coordinator = new Person(browsers.desktop(Browsers.CHINESE), base);
        coordinator.signIn("coordinator@baiyin").open(HOME + "/desk/needs/" + number);
        coordinator.follow("改内容").wholePicture("words-desk");
        coordinator.fill("什么事，希望怎么办", "三号楼前的路灯不亮").press("保存修改").sees("改了内容");
        coordinator.wholePicture("words-desk-done");

        resident.fill("什么事，希望怎么办", "三号楼西边的路灯不亮").press("保存修改");
        resident.sees("三号楼前的路灯不亮").wholePicture("words-both-phone");
        resident.press("保存修改").sees("三号楼西边的路灯不亮").wholePicture("words-done-phone");
        resident.reads(Browsers.ENGLISH, false)
                .open(HOME + "/needs/" + number + "/words")
                .sees("Change what it says");
    }

    @Test
    void whereThereIsDangerThePhoneComesFirst() {
        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident2@baiyin").open(HOME + "/needs/new");
        resident.choose("平安联勤").press("下一步：说一说");
        resident.fill("您遇到了什么事", "隔壁有人打架")
                .fill("怎么打电话给您", "13800138000")
                .choose("比较急")
                .choose("不公开")
                .press("下一步：核对")
                .sees("先打电话", "110")
                .picture("danger-phone");
        assertThat(resident.page.locator("a[href='tel:110']").count()).isOne();
        resident.press("已经打过了，或者没有危险，接着登记").sees("请您从头看一遍", "隔壁有人打架");
    }

    @Test
    void anOpinionIsToldAndAnswered() {
        Person resident = new Person(browsers.phone(Browsers.CHINESE), base);
        resident.signIn("resident2@baiyin").open(HOME + "/opinions").press("投进意见箱");
        resident.sees("请选一种").choose("建议").fill("请写下来", "阅览室能不能晚一点关门");
        resident.press("投进意见箱").sees("等待答复").picture("opinions-phone");
        Person committee = new Person(browsers.desktop(Browsers.CHINESE), base);
        committee.signIn("committee@baiyin").open(HOME + "/desk/opinions");
        committee.follow("阅览室能不能晚一点关门").choose("准备办");
        committee.page.locator("#answer").fill("下月起周五延长到八点");
        committee.page.locator("form[action$='/answer'] button").click();
        committee.look().sees("已答复");
        resident.open(HOME + "/opinions").sees("下月起周五延长到八点");
    }
}
