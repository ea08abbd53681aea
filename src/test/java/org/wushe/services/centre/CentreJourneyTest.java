package org.wushe.services.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** The centre from its first word to what residents read, in a community of its own. */
@QuarkusTest
class CentreJourneyTest {

    private static final String SLUG = "centre-" + Long.toString(System.nanoTime(), 36);
    private static final String HERE = "/c/" + SLUG;

    @Inject Communities communities;

    private CentreDesk desk;

    @BeforeEach
    void found() {
        TestCommunity.found(SLUG);
        communities.read();
        desk = new CentreDesk(SLUG);
    }

    @Test
    void theDeskWritesItDownAndResidentsSeeHowManyAreOpen() {
        if (Web.visitor().page(HERE + "/centre").text().contains("还没有登记邻里中心")) {
            assertThat(desk.web.get(desk.path("HEALTH")).statusCode()).isEqualTo(404);
        }
        desk.opened();
        assertThat(Web.visitor().page(HERE + "/centre").text())
                .contains("1/5", "文化活动分中心", "周一至周日", "08:30–12:00, 13:00–20:00", "还没有开放");
        assertThat(Web.visitor().inEnglish().page(HERE + "/centre").text())
                .contains("The Centre", "1/5 open", "Mon to Sun", "Not open yet");

        Map<String, String> bad = CentreDesk.everyDay(desk.version("/desk/centre/SAFETY"));
        bad.put("place", "");
        bad.put("sunday", "早上");
        Response refused = desk.web.post(desk.path("SAFETY"), bad);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("看不明白", "请写清楚在哪里", "早上");
        assertThat(desk.web.get(desk.path("NONSENSE")).statusCode()).isEqualTo(404);
        assertThat(Web.as("resident@" + SLUG).get(HERE + "/desk/centre").statusCode())
                .isEqualTo(403);
        assertThat(Web.as("auditor@" + SLUG).page(HERE + "/desk/audit").text())
                .contains("更改分中心", "更改邻里中心");
    }

    @Test
    void ofTwoWhoChangeItTheSecondSeesBoth() {
        desk.opened();
        Map<String, String> hers = CentreDesk.everyDay(desk.version("/desk/centre/CULTURE"));
        Map<String, String> his = new HashMap<>(hers);
        hers.put("place", "三楼");
        his.put("sunday", "");
        assertThat(desk.web.post(desk.path("CULTURE"), hers).statusCode()).isEqualTo(303);
        Response second = desk.web.post(desk.path("CULTURE"), his);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("三楼", "二楼", "周日");

        Map<String, String> centre = new HashMap<>();
        centre.put("version", "");
        centre.put("chineseName", "另一个中心");
        centre.put("address", "别处");
        assertThat(desk.web.post(HERE + "/desk/centre", centre).statusCode()).isEqualTo(409);
    }

    @Test
    void aServiceSaysWhereAndWhen() {
        desk.opened();
        Response added =
                desk.web.post(
                        HERE + "/desk/services/new",
                        Map.of(
                                "chineseName", "合唱课",
                                "category", "CULTURE",
                                "place", "活动室",
                                "subCentre", "CULTURE"));
        String location = added.header("Location");
        String number = location.substring(location.lastIndexOf('/') + 1);
        assertThat(Web.visitor().page(HERE + "/services/" + number).text())
                .contains("在哪里办、几点开门", "文化活动分中心", "08:30–12:00, 13:00–20:00");
        assertThat(Web.visitor().page(HERE + "/centre").text()).contains("合唱课");
    }
}
