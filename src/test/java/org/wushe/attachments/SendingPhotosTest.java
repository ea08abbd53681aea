package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.attachments.pictures.PictureFixture;
import org.wushe.testsupport.Web;

/** Photos come with a form: what fits is kept, what does not is told at its field. */
@QuarkusTest
class SendingPhotosTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject TestRights rights;

    private Album album;

    @BeforeEach
    void aThing() {
        album = new Album(rights.thing(Album.OWNER, false));
    }

    @Test
    void whatIsSentIsSeenOnThePage() throws SQLException {
        assertThat(album.send(album.owner, Album.photo(1), Album.photo(2)).statusCode())
                .isEqualTo(303);
        Document page = album.owner.page(album.page());
        assertThat(page.select(".photos img").eachAttr("alt"))
                .containsExactly("“TEST-1”的照片，第 1 张", "“TEST-1”的照片，第 2 张");
        String thumbnail = page.select(".photos img").first().attr("src");
        assertThat(album.owner.get(thumbnail).contentType()).isEqualTo("image/jpeg");
        assertThat(album.audited()).containsExactly("photo.added");
    }

    @Test
    void whereItWasTakenIsGone() throws SQLException {
        byte[] sent = PictureFixture.withExif(Album.photo(3), 6, true);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(PictureFixture.PLACE);
        album.send(album.owner, sent);
        String id = album.ids().get(0);
        for (String copy : new String[] {"", "/thumbnail"}) {
            byte[] got = album.owner.get("/c/gaofeng/photos/" + id + copy).asByteArray();
            assertThat(new String(got, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain(PictureFixture.PLACE);
            assertThat(PictureFixture.open(got).getHeight())
                    .as("it stands upright")
                    .isGreaterThan(PictureFixture.open(got).getWidth());
        }
    }

    @Test
    void threeOfTenMegabytesPass() throws SQLException {
        byte[][] large = {
            Album.ofSize(10 * MEGABYTE, 1),
            Album.ofSize(10 * MEGABYTE, 2),
            Album.ofSize(10 * MEGABYTE, 3)
        };
        Response answer = album.send(album.owner, large);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(album.ids()).hasSize(3);
    }

    @Test
    void oneThatIsTooLargeIsToldAndTheOthersAreKept() throws SQLException {
        Response answer = album.send(album.owner, Album.photo(1), Album.ofSize(12 * MEGABYTE, 2));
        Document page = refused(answer, "“photo-2.jpg”有 12.0 MB，超过了 10 MB");
        assertThat(page.select("#text").val()).isEqualTo("打了很多字");
        assertThat(album.ids()).hasSize(1);
        refused(album.send(album.owner, Album.ofSize(10 * MEGABYTE + 1, 2)), "有 10.1 MB");
    }

    @Test
    void aPageThatCallsItselfAPhotoIsTold() throws SQLException {
        byte[] html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Document page = refused(album.sendNamed(album.owner, "猫.png", html), "“猫.png”不是照片");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#photos");
        assertThat(album.ids()).isEmpty();
        assertThat(album.sendNamed(album.owner.inEnglish(), "cat.png", html).asString())
                .contains("“cat.png” is not a photo");
    }

    @Test
    void aNameIsNoMarkup() {
        Response answer =
                album.sendNamed(
                        album.owner, "<b>x</b>.png", "nothing".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.asString()).contains("&lt;b&gt;x&lt;/b&gt;.png").doesNotContain("<b>x");
    }

    @Test
    void anIPhoneIsToldWhatToDo() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        refused(album.sendNamed(album.owner, "IMG_1.HEIC", heic), "苹果手机的 HEIC 格式", "兼容性最佳");
    }

    @Test
    void anotherKindOfPictureAndABrokenOneAreTold() {
        byte[] gif = "GIF89a..........".getBytes(StandardCharsets.ISO_8859_1);
        refused(album.sendNamed(album.owner, "动.gif", gif), "“动.gif”是 GIF 图片，这里只收 JPEG 和 PNG");
        byte[] half = Arrays.copyOf(Album.photo(1), 40);
        refused(album.sendNamed(album.owner, "半.jpg", half), "“半.jpg”打不开");
    }

    @Test
    void aBombIsTold() {
        byte[] bomb = PictureFixture.bomb(50_000, 50_000);
        refused(album.sendNamed(album.owner, "大.png", bomb), "“大.png”太大了，超过了 60 百万像素");
    }

    @Test
    void theFourthIsTold() throws SQLException {
        album.send(album.owner, Album.photo(1), Album.photo(2), Album.photo(3));
        refused(album.send(album.owner, Album.photo(4)), "最多收 3 张照片，“photo-1.jpg”没有收");
        assertThat(album.ids()).hasSize(3);
    }

    @Test
    void aPlaceThatIsFreeAgainIsTaken() throws SQLException {
        album.send(album.owner, Album.photo(1), Album.photo(2), Album.photo(3));
        String second = album.ids().get(1);
        album.request(album.owner).multiPart("dropPhoto", second).post(album.page());
        assertThat(album.send(album.owner, Album.photo(4)).statusCode()).isEqualTo(303);
        assertThat(album.ids()).hasSize(3).doesNotContain(second);
        assertThat(album.audited()).containsExactly("photo.added", "photo.removed", "photo.added");
    }

    @Test
    void sendingTwiceIsSendingOnce() throws SQLException {
        album.send(album.owner, Album.photo(1));
        assertThat(album.send(album.owner, Album.photo(1), Album.photo(1)).statusCode())
                .isEqualTo(303);
        assertThat(album.ids()).hasSize(1);
        assertThat(album.audited()).containsExactly("photo.added");
    }

    @Test
    void aFormWithoutPhotosIsAForm() throws SQLException {
        Response empty =
                album.request(album.owner).multiPart("photos", "", new byte[0]).post(album.page());
        assertThat(empty.statusCode()).isEqualTo(303);
        assertThat(album.ids()).isEmpty();
    }

    /** What was typed is not lost with the session; the photos are chosen again. */
    @Test
    void afterTheSignInHasEndedTheTextIsStillThere() throws SQLException {
        Response kept = album.send(Web.visitor(), Album.ofSize(MEGABYTE, 1), Album.photo(2));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.header("Location")).matches("/c/gaofeng/kept/[^/]+/sign-in");
        Document page = album.owner.page(kept.header("Location").replace("/sign-in", ""));
        assertThat(page.select("form[action$=" + album.thing + "] input[name=text]").val())
                .isEqualTo("打了很多字");
        assertThat(page.select("form[enctype='multipart/form-data']")).hasSize(1);
        assertThat(page.text()).contains("照片或者文件没有存下来");
        assertThat(album.request(album.owner).post(album.page()).statusCode()).isEqualTo(303);
        assertThat(album.ids()).isEmpty();
    }

    /** A form of files alone has nothing to be kept: it is opened anew after the sign-in. */
    @Test
    void withoutAnyTextThereIsNothingToKeep() {
        Response sent =
                Web.visitor()
                        .request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .multiPart("file", "list.csv", new byte[MEGABYTE])
                        .post("/c/gaofeng/desk/needs/import");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/c/gaofeng/desk/needs/import");
    }

    @Test
    void aFloodOfTextIsNotKept() {
        Response cut =
                Web.visitor()
                        .request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .multiPart("text", "x".repeat(200_000))
                        .multiPart("more", "x".repeat(200_000))
                        .post(album.page());
        assertThat(cut.statusCode()).isEqualTo(303);
        assertThat(cut.header("Location")).endsWith("/too-large");
    }

    @Test
    void whoMaySeeButNotChangeIsRefusedAndWhoMayNotSeeFindsNothing() {
        Web worker = Web.as("social-worker@gaofeng");
        worker.page("/c/gaofeng/me");
        Response refused = album.send(worker, Album.photo(1));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("只有提交人和办理人可以改动照片");
        Web other = Web.as("resident2@gaofeng");
        other.page("/c/gaofeng/me");
        assertThat(album.send(other, Album.photo(1)).statusCode()).isEqualTo(404);
        assertThat(album.send(Web.as("stranger"), Album.photo(1)).statusCode()).isEqualTo(404);
        assertThat(album.send(Web.as("resident@baiyin"), Album.photo(1)).statusCode())
                .isEqualTo(404);
    }

    private static Document refused(Response answer, String... words) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#photos .field__error").text()).contains(words);
        assertThat(page.select(".error-summary").text()).contains(words);
        return page;
    }
}
