package org.wushe.volunteering.helping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;

/** A neighbour asks, volunteers offer, she chooses; only the chosen one learns who she is. */
@QuarkusTest
class HelpJourneyTest {

    private static final String HELP = "/c/gaofeng/help";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int AT_ONCE = 4;

    @Inject Directory directory;

    private VolunteersInHand volunteers;
    private Web asking;
    private Web helper;
    private Web other;
    private String text;

    @BeforeEach
    void neighbours() {
        NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        text = "修水龙头 " + System.nanoTime();
        asking = Web.as(volunteers.somebody("resident"));
        helper = volunteers.skilled(volunteers.somebody("resident"), "repairs");
        other = volunteers.skilled(volunteers.somebody("resident"), "repairs");
    }

    @Test
    void fromTheRequestToTheThanks() {
        String number = asked();
        assertThat(helper.page(HELP).text()).contains(text);
        assertThat(helper.page(HELP + "/" + number).text()).doesNotContain("13900139000");
        assertThat(offer(helper, number).statusCode()).isEqualTo(303);
        assertThat(offer(helper, number).statusCode()).as("once").isEqualTo(409);
        assertThat(offer(other, number).statusCode()).isEqualTo(303);
        assertThat(asking.page("/c/gaofeng/me").text()).contains("有志愿者愿意帮您（" + number);
        String chosen = choice(number);
        assertThat(helper.post(chosen, Map.of()).statusCode()).as("hers to choose").isEqualTo(404);
        assertThat(asking.post(chosen, Map.of()).statusCode()).isEqualTo(303);
        assertThat(asking.post(chosen, Map.of()).statusCode()).isEqualTo(409);
        assertThat(helper.page(HELP + "/" + number).text()).contains("13900139000");
        assertThat(other.page(HELP + "/" + number).text())
                .contains("没有选中")
                .doesNotContain("13900139000");
        assertThat(complete(number, "yes").statusCode()).isEqualTo(303);
        assertThat(complete(number, "yes").statusCode()).isEqualTo(409);
        assertThat(helper.page(HELP + "/" + number).text())
                .as("it is over")
                .doesNotContain("13900139000");
        assertThat(helper.page("/c/gaofeng/me").text()).contains("帮好了，谢谢您");
    }

    @Test
    void whoDidNotComeLeavesItToOthers() {
        String number = asked();
        offer(helper, number);
        asking.post(choice(number), Map.of());
        assertThat(complete(number, "no").statusCode()).isEqualTo(303);
        assertThat(offer(other, number).statusCode()).isEqualTo(303);
        asking.post(choice(number), Map.of());
        String withdrawal =
                other.page(HELP + "/" + number).select("form[action*=/offers/]").attr("action");
        assertThat(other.post(withdrawal, Map.of()).statusCode()).isEqualTo(303);
        assertThat(asking.page(HELP + "/" + number).text()).contains("等人帮忙", "来不了");
        assertThat(asking.post(HELP + "/" + number + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(offer(helper, number).statusCode()).isEqualTo(409);
    }

    @Test
    void onlyWhoCanDoItOffersAndNobodyToHerself() {
        String number = asked();
        assertThat(offer(asking, number).statusCode()).isEqualTo(403);
        Web resident = Web.as(volunteers.somebody("resident"));
        assertThat(offer(resident, number).statusCode()).as("no volunteer").isEqualTo(409);
        Web unskilled = volunteers.registered(volunteers.somebody("resident"));
        Response answer = offer(unskilled, number);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("要另一项技能");
    }

    @Test
    void twoPressesChooseOne() throws Exception {
        String number = asked();
        offer(helper, number);
        offer(other, number);
        List<String> choices =
                asking.page(HELP + "/" + number).select("form[action$=/choice]").eachAttr("action");
        assertThat(choices).hasSize(2);
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String path = choices.get(i % 2);
            presses.add(() -> asking.post(path, Map.of()).statusCode());
        }
        assertThat(AtOnce.all(presses)).containsOnlyOnce(303).contains(409);
    }

    @Test
    void whatIsMissingIsToldAndNothingPrivateIsSaid() {
        Map<String, String> form = form();
        form.put("wantedOn", TODAY.minusDays(1).toString());
        form.put("skill", "");
        form.put("text", text + "，打我电话 13800138000");
        Response answer = asking.post(HELP + "/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请选要帮什么", "60 天以内", "请不要写电话", text);
    }

    @Test
    void thereIsNothingToPay() {
        assertThat(
                        asking.page(HELP + "/new")
                                .select("form[action$=/help/new] [name]")
                                .eachAttr("name"))
                .isSubsetOf("skill", "text", "place", "wantedOn", "dayPart", "phone");
    }

    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("skill", "repairs");
        form.put("text", text);
        form.put("place", "三号楼");
        form.put("wantedOn", TODAY.plusDays(3).toString());
        form.put("dayPart", "DAY");
        form.put("phone", "13900139000");
        return form;
    }

    private String asked() {
        Response answer = asking.post(HELP + "/new", form());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Response offer(Web person, String number) {
        return person.post(HELP + "/" + number + "/offers", Map.of("message", "下午可以"));
    }

    private String choice(String number) {
        return asking.page(HELP + "/" + number)
                .select("form[action$=/choice]")
                .first()
                .attr("action");
    }

    private Response complete(String number, String helped) {
        return asking.post(HELP + "/" + number + "/completion", Map.of("helped", helped));
    }
}
