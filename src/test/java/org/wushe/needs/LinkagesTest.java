package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.Web;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/** What a room above does with a need through its face, and what it cannot do. */
@QuarkusTest
class LinkagesTest {

    @Inject Linkages linkages;
    @Inject Memberships memberships;
    @Inject TenantScope tenants;

    private NeedsInHand needs;
    private MemberRole inCharge;
    private Actor actor;

    @BeforeEach
    void somebody() {
        needs = new NeedsInHand("gaofeng");
        inCharge =
                ask(
                        () ->
                                memberships.holding(Set.of(Role.COORDINATOR)).stream()
                                        .filter(one -> one.name().equals("coordinator@gaofeng"))
                                        .findFirst()
                                        .orElseThrow());
        actor =
                new Actor(
                        "subject-coordinator@gaofeng",
                        inCharge.name(),
                        inCharge.id(),
                        Set.of(Role.COORDINATOR));
    }

    @Test
    void aPartIsTakenReportedOnAndDone() {
        String number = needs.accepted("environment", unique("路灯"));
        UUID part = take(number, Party.COMMUNITY);
        ask(() -> told(() -> linkages.progress(part, "已派人去看", actor)));
        assertThat(needs.shown(Web.visitor(), number).text()).contains("已派人去看", "社区接手");
        assertThatThrownBy(() -> take(number, Party.COMMUNITY)).isInstanceOf(Conflict.class);
        ask(() -> told(() -> linkages.finish(part, "灯亮了", actor)));
        assertThat(needs.shown(needs.resident, number).text()).contains("事情解决了吗", "灯亮了");
        assertThatThrownBy(() -> ask(() -> told(() -> linkages.finish(part, "再来", actor))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aPartGivenBackLeavesTheNeedToOthers() {
        String number = needs.accepted("environment", unique("路灯"));
        UUID part = take(number, Party.VOLUNTEER);
        ask(() -> told(() -> linkages.giveBack(part, "没有人手", actor)));
        assertThat(needs.shown(Web.visitor(), number).text()).contains("志愿者退回", "已受理");
        assertThat(take(number, Party.VOLUNTEER)).isNotEqualTo(part);
    }

    @Test
    void theRulesOfTheNeedHoldForOtherRoomsToo() {
        String number = needs.accepted("housing", unique("漏雨"));
        assertThatThrownBy(() -> take(number, Party.VOLUNTEER)).isInstanceOf(Refused.class);
        UUID part = take(number, Party.COMMUNITY);
        assertThatThrownBy(() -> ask(() -> told(() -> linkages.finish(part, "修好了", actor))))
                .isInstanceOf(Refused.class);
        assertThat(ask(() -> linkages.find("XQ-1999-0001"))).isEmpty();
    }

    @Test
    void whatBecomesConfidentialIsGoneFromThePublicAtOnce() {
        String number = needs.accepted("environment", unique("家事"));
        assertThat(Web.visitor().get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(200);
        NeedRef need = ask(() -> linkages.find(number)).orElseThrow();
        ask(() -> told(() -> linkages.hide(need.id(), actor)));
        String page = Web.visitor().page("/c/gaofeng/needs/" + number).text();
        assertThat(page).contains("已转专人跟进").doesNotContain("家事", "社工");
        assertThat(Web.visitor().inEnglish().page("/c/gaofeng/needs/" + number).text())
                .contains("Now followed up in person")
                .doesNotContainIgnoringCase("case");
        assertThat(Web.visitor().page("/c/gaofeng/needs").text()).doesNotContain(number);
    }

    @Test
    void whoeverIsNotInChargeReadsOnlyThatItIsFollowedUpAndTheRequesterReadsOn() {
        String text = unique("家事");
        String number = needs.accepted("environment", text);
        Web colleague = needs.member("coordinator2");
        UUID part = take(number, Party.COMMUNITY);
        NeedRef need = ask(() -> linkages.find(number)).orElseThrow();
        ask(() -> told(() -> linkages.hide(need.id(), actor)));
        ask(() -> told(() -> linkages.progress(part, "约好下周三见面", actor)));

        Document desk = colleague.page("/c/gaofeng/desk/needs/" + number);
        assertThat(desk.text()).contains("已转专人跟进").doesNotContain(text, "约好下周三");
        assertThat(desk.select("main form")).isEmpty();
        String queue = colleague.page("/c/gaofeng/desk/needs?state=all&q=" + number).text();
        assertThat(queue).contains(number, "已转专人跟进").doesNotContain(text);
        assertThat(
                        colleague
                                .page("/c/gaofeng/desk/needs?state=all&q=" + text.replace(' ', '+'))
                                .text())
                .as("not found by what it says")
                .doesNotContain(number);
        assertThat(
                        colleague
                                .post("/c/gaofeng/desk/needs/" + number + "/contact", Map.of())
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        colleague
                                .post("/c/gaofeng/desk/needs/" + number + "/pause", Map.of())
                                .statusCode())
                .isEqualTo(403);
        assertThat(needs.desk(number).text()).as("in charge").contains(text, "约好下周三见面");
        assertThat(needs.shown(needs.resident, number).text()).contains(text, "已转专人跟进", "约好下周三见面");
        assertThat(needs.resident.page("/c/gaofeng/me").text()).contains(text);
    }

    @Test
    void whatNobodyElseHadReadIsNotHeardOf() {
        Map<String, String> form = needs.form("environment", unique("家事"));
        form.put("publish", "no");
        String number = needs.raised(needs.resident, form);
        NeedRef need = ask(() -> linkages.find(number)).orElseThrow();
        ask(() -> told(() -> linkages.hide(need.id(), actor)));
        assertThat(Web.visitor().get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(404);
    }

    private UUID take(String number, Party party) {
        return ask(
                () ->
                        linkages.take(
                                linkages.find(number).orElseThrow().id(), party, inCharge, actor));
    }

    private static Boolean told(Runnable step) {
        step.run();
        return true;
    }

    private <T> T ask(Supplier<T> question) {
        return tenants.call("gaofeng", () -> QuarkusTransaction.requiringNew().call(question::get));
    }
}
