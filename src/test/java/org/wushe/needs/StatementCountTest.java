package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.attachments.pictures.PictureFixture;
import org.wushe.testsupport.Statements;
import org.wushe.testsupport.Web;

/** A page costs at most six statements, whatever its rows (DESIGN 11). */
@QuarkusTest
class StatementCountTest {

    private static final int ROWS = 55;
    private static final String MAIL_RELAY = "mail-relay";

    private final Web coordinator = Web.as("coordinator@gaofeng");

    @Inject EntityManagerFactory factory;
    @Inject Scheduler scheduler;

    private String number;

    @AfterEach
    void relay() {
        scheduler.resume(MAIL_RELAY);
    }

    @BeforeEach
    void needs() {
        scheduler.pause(MAIL_RELAY);
        Web resident = Web.as("resident@gaofeng");
        resident.page("/c/gaofeng/me");
        coordinator.page("/c/gaofeng/desk");
        resident.post("/c/gaofeng/me/data/correction", Map.of("building", "9"));
        for (int i = 0; i < ROWS; i++) {
            number = raise(resident, i);
            coordinator.post(
                    "/c/gaofeng/desk/needs/" + number + "/decision",
                    Map.of("decision", "accept", "publicTitle", "灯 " + i, "publicText", "灯坏了"));
        }
    }

    @Test
    void listsAndPagesCostFewStatements() {
        assertThat(statements(Web.visitor(), "/c/gaofeng/needs")).isLessThanOrEqualTo(6);
        assertThat(statements(Web.visitor(), "/c/gaofeng")).isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk")).isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk/letters")).isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/me")).isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk/needs")).isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk/needs?state=handover&building=9"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk/needs?state=all&inCharge=me"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk/needs?state=all&building=9"))
                .isLessThanOrEqualTo(6);
        assertThat(statements(Web.visitor(), "/c/gaofeng/needs/" + number)).isLessThanOrEqualTo(6);
        assertThat(statements(coordinator, "/c/gaofeng/desk/needs/" + number))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void aNeedThatWentUpWithItsPhotosCostsNoMore() {
        String above = "/c/gaofeng/desk/needs/" + withPhoto();
        coordinator.post(
                above + "/decision",
                Map.of("decision", "accept", "publicTitle", "灯", "publicText", "灯坏了"));
        assertThat(
                        coordinator
                                .post(above + "/levels", Map.of("choice", "1", "text", "请街道修"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.page(above).select(".photos img")).isNotEmpty();
        assertThat(coordinator.page(above).text()).contains("请街道修");
        assertThat(statements(coordinator, above)).isLessThanOrEqualTo(6);
    }

    private static String withPhoto() {
        var request = Web.as("resident@gaofeng").request().header("Sec-Fetch-Site", "same-origin");
        Map<String, String> form =
                Map.of(
                        "id", UUID.randomUUID().toString(),
                        "category", "environment",
                        "text", "灯坏了",
                        "phone", "13800138000",
                        "publish", "yes",
                        "step", "send");
        for (Map.Entry<String, String> field : form.entrySet()) {
            request =
                    request.multiPart(
                            field.getKey(), field.getValue(), "text/plain; charset=UTF-8");
        }
        String location =
                request.multiPart(
                                "photos",
                                "lamp.jpg",
                                PictureFixture.photo(640, 480, 3),
                                "image/jpeg")
                        .post("/c/gaofeng/needs/new")
                        .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void aListPageOfFiftyRowsIsLight() {
        String page = Web.visitor().get("/c/gaofeng/needs").asString();
        assertThat(page.split("ledger__number").length - 1).isEqualTo(50);
        assertThat(page.length()).isLessThan(60 * 1024);
    }

    private long statements(Web person, String path) {
        return new Statements(factory, scheduler).on(person, path);
    }

    private static String raise(Web resident, int i) {
        String location =
                resident.post(
                                "/c/gaofeng/needs/new",
                                Map.of(
                                        "id", UUID.randomUUID().toString(),
                                        "category", "environment",
                                        "text", "灯坏了 " + i,
                                        "phone", "13800138000",
                                        "publish", "yes",
                                        "step", "send"))
                        .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
