package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** Photos come with a need, stay with those who handle it, and go public only when covered. */
@QuarkusTest
class NeedPhotosTest {

    private NeedsInHand needs;
    private Map<String, String> form;

    @BeforeEach
    void form() {
        needs = new NeedsInHand("gaofeng");
        form = needs.form("environment", unique("墙皮掉了"));
    }

    @Test
    void aPhotoComesWithTheNeedAndOnlyHandlersSeeIt() throws IOException {
        form.remove("step");
        Response checked = send("墙.jpg", "image/jpeg", picture());
        assertThat(checked.statusCode()).as(checked.asString()).isEqualTo(200);
        assertThat(Jsoup.parse(checked.asString()).text()).contains("附了 1 张照片");
        form.put("step", "send");
        String number = needs.raised(needs.resident, form);

        String photo = needs.desk(number).select(".photos img").attr("src");
        assertThat(photo).isNotEmpty();
        assertThat(needs.coordinator.get(photo).statusCode()).isEqualTo(200);
        assertThat(needs.shown(needs.resident, number).select(".photos img")).hasSize(1);
        assertThat(Web.visitor().get(photo).statusCode()).isEqualTo(404);
        assertThat(Web.as("resident2@gaofeng").get(photo).statusCode()).isEqualTo(404);
        assertThat(Web.as("coordinator@baiyin").get(photo).statusCode()).isEqualTo(404);

        needs.done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", "墙", "publicText", "墙皮掉了"));
        assertThat(needs.shown(Web.visitor(), number).select(".photos"))
                .as("not before it is covered and published")
                .isEmpty();
    }

    @Test
    void aPhotoOfAPersonIsPublishedOnlyAsLongAsSheAgrees() throws Exception {
        form.remove("step");
        send("墙.jpg", "image/jpeg", picture());
        form.put("step", "send");
        String number = needs.raised(needs.resident, form);
        needs.done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", "墙", "publicText", "墙皮掉了"));
        String photo = needs.desk(number).select(".photos img").attr("src");
        String id = photo.replaceAll(".*/photos/([0-9a-f-]{36}).*", "$1");
        String boxes = "/c/gaofeng/desk/photos/" + id + "/boxes";
        String open = "/c/gaofeng/photos/" + id + "/public";
        String person = person(number);
        withdrawConsents(person);

        assertThat(publish(boxes, "")).isEqualTo(422);
        assertThat(publish(boxes, "agreed")).as("she has not").isEqualTo(422);
        assertThat(publish(boxes, "none")).isEqualTo(303);
        assertThat(Web.visitor().get(open).statusCode()).isEqualTo(200);

        String registry = "/c/gaofeng/desk/registry/" + person;
        needs.coordinator.post(
                registry + "/consents",
                Map.of("purpose", "PHOTO", "means", "ORAL", "givenOn", LocalDate.now().toString()));
        assertThat(publish(boxes, "agreed")).isEqualTo(303);
        assertThat(Web.visitor().get(open).statusCode()).isEqualTo(200);
        withdrawConsents(person);
        assertThat(Web.visitor().get(open).statusCode()).as("at once").isEqualTo(404);
    }

    @Test
    void whoAgreesToPublicationHasSaidSoAndCanTakeItBackAtOnce() {
        String number = needs.accepted("environment", unique("路灯"));
        assertThat(needs.resident.page("/c/gaofeng/me/data").text()).contains("公开需求");
        String withdrawal =
                needs.resident
                        .page("/c/gaofeng/me/data")
                        .select("li:contains(公开需求) form[action$=/withdrawal]")
                        .attr("action");
        assertThat(needs.resident.post(withdrawal, Map.of()).statusCode()).isEqualTo(303);
        assertThat(Web.visitor().get("/c/gaofeng/needs/" + number).statusCode()).isEqualTo(404);
    }

    private int publish(String boxes, String persons) {
        return needs.coordinator
                .post(boxes, Map.of("step", "publish", "persons", persons))
                .statusCode();
    }

    private void withdrawConsents(String person) {
        needs.coordinator
                .page("/c/gaofeng/desk/registry/" + person)
                .select("li:contains(拍照) form[action$=/withdrawal]")
                .eachAttr("action")
                .forEach(action -> needs.coordinator.post(action, Map.of()));
    }

    private static String person(String number) throws SQLException {
        try (Connection connection = StackResource.asOwner();
                var statement =
                        connection.prepareStatement(
                                "select person_id from wushe.need"
                                        + " where community = 'gaofeng' and number = ?")) {
            statement.setString(1, number);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void whatIsNoPhotoIsToldAndNothingTypedIsLost() {
        Response answer =
                send("墙.png", "image/png", "<html><script>alert(1)</script></html>".getBytes());
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#photos .field__error")).isNotEmpty();
        assertThat(page.select("textarea[name=text]").text()).isEqualTo(form.get("text"));
    }

    private Response send(String name, String type, byte[] content) {
        RequestSpecification request =
                needs.resident.request().header("Sec-Fetch-Site", "same-origin");
        for (Map.Entry<String, String> field : form.entrySet()) {
            request =
                    request.multiPart(
                            field.getKey(), field.getValue(), "text/plain; charset=UTF-8");
        }
        return request.multiPart("photos", name, content, type).post("/c/gaofeng/needs/new");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
