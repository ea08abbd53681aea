package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wushe.needs.NeedsInHand.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
