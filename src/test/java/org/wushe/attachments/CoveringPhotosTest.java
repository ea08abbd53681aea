package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.attachments.pictures.PictureFixture;
import org.wushe.testsupport.Web;

/** Faces and plates are covered, looked at, published, taken back. */
@QuarkusTest
class CoveringPhotosTest {

    /** The left upper quarter, which {@link PictureFixture} paints red. */
    private static final String QUARTER = "0.0000,0.0000,0.5000,0.5000";

    @Inject TestRights rights;

    private Album album;
    private String photo;
    private String desk;

    @BeforeEach
    void aPhoto() throws SQLException {
        album = new Album(rights.thing(Album.OWNER, true));
        photo = album.oneSent();
        desk = photo.replace("/photos/", "/desk/photos/");
    }

    @Test
    void thePageWorksWithoutScript() {
        Document page = album.coordinator.page(desk + "/boxes");
        assertThat(page.select("input[name=cell]")).hasSize(12 * 9);
        assertThat(page.select("input[value=2-3]").attr("aria-label")).isEqualTo("第 2 行第 3 格");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(album.coordinator.get(page.select("script").attr("src")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTickedCellIsBlackForEveryoneAndNothingElseIs() throws SQLException {
        byte[] before = album.owner.get(photo).asByteArray();
        Document preview =
                Jsoup.parse(
                        album.coordinator
                                .post(desk + "/boxes", Map.of("step", "preview", "cell", "1-1"))
                                .asString());
        assertThat(preview.select(".cover img").attr("src")).startsWith("data:image/jpeg;base64,");
        assertThat(preview.select("input[name=cell]").val()).isEqualTo("1-1");
        assertThat(Web.visitor().get(photo + "/public").statusCode())
                .as("a preview publishes nothing")
                .isEqualTo(404);
        assertThat(publish(Map.of("cell", "1-1"))).isEqualTo(303);
        BufferedImage open = picture(Web.visitor().get(photo + "/public"));
        assertThat(PictureFixture.near(open.getRGB(20, 20), Color.BLACK)).isTrue();
        assertThat(PictureFixture.near(open.getRGB(75, 75), Color.RED)).isTrue();
        assertThat(album.owner.get(photo).asByteArray()).isEqualTo(before);
        assertThat(album.audited()).containsExactly("photo.added", "photo.published");
    }

    @Test
    void aDrawnBoxIsBlackInTheThumbnailToo() {
        publish(Map.of("box", List.of(QUARTER, "0.9000,0.9000,0.1000,0.1000")));
        for (String copy : List.of("/public", "/public-thumbnail")) {
            BufferedImage open = picture(Web.visitor().get(photo + copy));
            int width = open.getWidth();
            int height = open.getHeight();
            assertThat(PictureFixture.near(open.getRGB(width / 3, height / 3), Color.BLACK))
                    .isTrue();
            assertThat(PictureFixture.near(open.getRGB(width - 4, height - 4), Color.BLACK))
                    .isTrue();
            assertThat(PictureFixture.near(open.getRGB(width - 4, 4), Color.GREEN)).isTrue();
        }
    }

    @Test
    void whatWasChosenIsStillChosenAfterTheLook() {
        Document page =
                Jsoup.parse(
                        album.coordinator
                                .post(
                                        desk + "/boxes",
                                        Map.of("step", "change", "cell", "3-4", "box", QUARTER))
                                .asString());
        assertThat(page.select("input[name=cell][checked]").val()).isEqualTo("3-4");
        assertThat(page.select("input[name=box]").val()).isEqualTo(QUARTER);
    }

    @Test
    void coveringAgainBeginsWithTheBoxesThereAndTakingOneAwayShowsWhatWasUnderIt() {
        publish(Map.of("cell", "1-12", "box", List.of(QUARTER, "0.9000,0.9000,0.1000,0.1000")));
        Document page = album.coordinator.page(desk + "/boxes");
        assertThat(page.select("input[name=cell][checked]").eachAttr("value"))
                .containsExactly("1-12");
        assertThat(page.select("input[name=box][checked]").eachAttr("value"))
                .containsExactly(QUARTER, "0.9000,0.9000,0.1000,0.1000");
        publish(Map.of("cell", "1-12", "box", "0.9000,0.9000,0.1000,0.1000"));
        BufferedImage open = picture(Web.visitor().get(photo + "/public"));
        assertThat(PictureFixture.near(open.getRGB(75, 75), Color.RED)).isTrue();
        assertThat(PictureFixture.near(open.getRGB(open.getWidth() - 4, 4), Color.BLACK)).isTrue();
        album.coordinator.post(desk + "/withdrawal", Map.of());
        assertThat(album.coordinator.page(desk + "/boxes").select("input[name=box]").val())
                .as("kept also while nobody sees it")
                .isEqualTo("0.9000,0.9000,0.1000,0.1000");
    }

    @Test
    void whatCannotBeReadPublishesNothing() {
        for (Map<String, String> broken :
                List.of(
                        Map.of("box", "0,0,2,2"),
                        Map.of("box", "0,0,1"),
                        Map.of("box", "a,b,c,d"),
                        Map.of("box", "0,0,NaN,1"),
                        Map.of("cell", "1-13"),
                        Map.of("cell", "x"))) {
            assertThat(publish(broken)).as(broken.toString()).isEqualTo(422);
        }
        assertThat(Web.visitor().get(photo + "/public").statusCode()).isEqualTo(404);
    }

    @Test
    void theOpenCopyMayBeKeptByCachesUnderItsVersionOnly() {
        publish(Map.of("cell", "1-1"));
        String address =
                album.owner.page(album.page()).select("a[href*=public]").first().attr("href");
        assertThat(Web.visitor().get(address).header("Cache-Control"))
                .isEqualTo("public, max-age=86400, immutable");
        assertThat(Web.visitor().get(photo + "/public").header("Cache-Control"))
                .isEqualTo("public, no-cache");
        publish(Map.of("cell", "2-2"));
        assertThat(Web.visitor().get(address).header("Cache-Control"))
                .as("covered anew, the earlier address promises nothing")
                .isEqualTo("public, no-cache");
    }

    @Test
    void whatIsTakenBackIsGone() throws SQLException {
        publish(Map.of("cell", "1-1"));
        assertThat(album.coordinator.post(desk + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(Web.visitor().get(photo + "/public").statusCode()).isEqualTo(404);
        assertThat(album.owner.get(photo).statusCode()).isEqualTo(200);
        assertThat(
                        Album.texts(
                                "select copy from wushe.attachment_copy where attachment_id = '"
                                        + id()
                                        + "' order by 1"))
                .containsExactly("IMAGE", "THUMBNAIL");
        assertThat(album.audited())
                .containsExactly("photo.added", "photo.published", "photo.withdrawn");
    }

    @Test
    void aPageThatIsNotOpenHasNoOpenPhotos() {
        publish(Map.of("cell", "1-1"));
        rights.thing(album.thing, Album.OWNER, false);
        assertThat(Web.visitor().get(photo + "/public").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoMayPublishDoes() {
        assertThat(album.owner.get(desk + "/boxes").statusCode()).isEqualTo(403);
        assertThat(album.owner.post(desk + "/boxes", Map.of("step", "publish")).statusCode())
                .isEqualTo(403);
        Web other = Web.as("resident2@gaofeng");
        assertThat(other.get(desk + "/boxes").statusCode()).isEqualTo(404);
        assertThat(other.post(desk + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageSpeaksEnglishToo() {
        assertThat(album.coordinator.inEnglish().page(desk + "/boxes").text())
                .contains("Cover and publish a photo", "Not public");
    }

    private int publish(Map<String, ?> boxes) {
        Map<String, Object> form = new java.util.HashMap<>(boxes);
        form.put("step", "publish");
        return album.coordinator.post(desk + "/boxes", form).statusCode();
    }

    private String id() {
        return photo.substring(photo.lastIndexOf('/') + 1);
    }

    private static BufferedImage picture(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/jpeg");
        return PictureFixture.open(answer.asByteArray());
    }
}
