package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** A service from its description to its withdrawal, as desk, resident and neighbour see it. */
@QuarkusTest
class ServiceItemsPageTest {

    private final Web desk = Web.as("coordinator@gaofeng");
    private final Map<String, String> form = new HashMap<>();

    @BeforeEach
    void typed() {
        desk.page("/c/gaofeng/desk");
        form.put("chineseName", "居住证明 " + System.nanoTime());
        form.put("englishName", "Certificate of residence");
        form.put("category", "GOVERNMENT");
        form.put("place", "一号窗口");
        form.put("materials", "身份证\n户口簿");
        form.put("timeLimit", "当场办好");
        form.put("result", "居住证明一份");
    }

    @Test
    void whatTheDeskDescribesEverybodyReads() {
        String number = create();
        assertThat(number).matches("FW-\\d{4}-\\d{4}");
        String list = Web.visitor().page("/c/gaofeng/services?category=GOVERNMENT").text();
        assertThat(list).contains(form.get("chineseName"), number);
        assertThat(Web.visitor().page("/c/gaofeng/services?category=SPORTS").text())
                .doesNotContain(number);
        String path = "/c/gaofeng/services/" + number;
        assertThat(Web.visitor().page(path).text()).contains("身份证", "当场办好", "居住证明一份", "免费", "一号窗口");
        assertThat(Web.visitor().inEnglish().page(path).text())
                .contains("Certificate of residence", "What to bring", "Free");
        assertThat(Web.visitor().get("/c/hongju/services/" + number).asString())
                .doesNotContain(form.get("chineseName"));

        Response withdrawn =
                desk.post("/c/gaofeng/desk/services/" + number + "/withdrawal", Map.of());
        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(Web.visitor().get(path).statusCode()).isEqualTo(404);
        assertThat(Web.visitor().get("/c/gaofeng/services").asString()).doesNotContain(number);
        assertThat(change(number, "0").statusCode()).isEqualTo(409);
    }

    @Test
    void ofTwoWhoChangeItTheSecondSeesBoth() {
        String number = create();
        form.put("place", "二号窗口");
        assertThat(change(number, "0").statusCode()).isEqualTo(303);
        form.put("place", "三号窗口");
        Response second = change(number, "0");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("二号窗口", "三号窗口");
        String version = Jsoup.parse(second.asString()).select("input[name=version]").val();
        assertThat(change(number, version).statusCode()).isEqualTo(303);
        assertThat(Web.visitor().page("/c/gaofeng/services/" + number).text()).contains("三号窗口");
    }

    @Test
    void aBadFormKeepsWhatWasTyped() {
        form.put("chineseName", "");
        form.put("fee", "五元");
        Response answer = desk.post("/c/gaofeng/desk/services/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请写服务的名称", "五元", "户口簿");
    }

    @Test
    void aFairDayServiceHasNoPriceField() {
        assertThat(desk.page("/c/gaofeng/desk/services/new?fair=yes").select("[name=fee]"))
                .isEmpty();
        form.put("fairDay", "yes");
        form.put("fee", "5");
        form.put("category", "HEALTH");
        String text = Web.visitor().page("/c/gaofeng/services/" + create()).text();
        assertThat(text).contains("免费", "便民赶集日", "系统不记录").doesNotContain("5 元");
    }

    @Test
    void residentsHaveNoDesk() {
        Web resident = Web.as("resident@gaofeng");
        assertThat(resident.get("/c/gaofeng/desk/services").statusCode()).isEqualTo(403);
        assertThat(resident.post("/c/gaofeng/desk/services/new", form).statusCode()).isEqualTo(403);
    }

    private String create() {
        Response answer = desk.post("/c/gaofeng/desk/services/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response change(String number, String version) {
        form.put("version", version);
        return desk.post("/c/gaofeng/desk/services/" + number, form);
    }
}
