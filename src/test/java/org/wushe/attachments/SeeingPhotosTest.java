package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Web;

/** Who sees a photo: for everybody else there is none. */
@QuarkusTest
class SeeingPhotosTest {

    private static final List<String> COPIES =
            List.of("", "/thumbnail", "/public", "/public-thumbnail");

    @Inject TestRights rights;

    private Album album;
    private String photo;

    @BeforeEach
    void aPhoto() throws SQLException {
        album = new Album(rights.thing(Album.OWNER, true));
        photo = album.oneSent();
    }

    @Test
    void whoHasARightToItSeesIt() {
        for (Web person :
                List.of(album.owner, album.coordinator, Web.as("social-worker@gaofeng"))) {
            Response image = person.get(photo);
            assertThat(image.statusCode()).isEqualTo(200);
            assertThat(image.contentType()).isEqualTo("image/jpeg");
            assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(image.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(person.get(photo + "/thumbnail").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatABrowserHasIsNotSentAgain() {
        String tag = album.owner.get(photo).header("ETag");
        Response again = album.owner.request().header("If-None-Match", tag).get(photo);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).isEqualTo("private, no-cache");
        Response other =
                album.owner.request().header("If-None-Match", tag).get(photo + "/thumbnail");
        assertThat(other.statusCode()).isEqualTo(200);
        Response stranger = Web.visitor().request().header("If-None-Match", tag).get(photo);
        assertThat(stranger.statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseDoes() {
        nobodySees("");
        nobodySees("/thumbnail");
    }

    @Test
    void aPublishedPhotoIsSeenCoveredOnly() {
        Response published =
                album.coordinator.post(
                        photo.replace("/photos/", "/desk/photos/") + "/boxes",
                        Map.of("step", "publish"));
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(303);
        nobodySees("");
        nobodySees("/thumbnail");
        assertThat(Web.visitor().get(photo + "/public").statusCode()).isEqualTo(200);
    }

    @Test
    void aNeighbourSeesNothingInHerCommunityEither() {
        String next = photo.replace("/c/gaofeng/", "/c/baiyin/");
        for (String copy : COPIES) {
            assertThat(Web.as("everything@baiyin").get(next + copy).statusCode()).isEqualTo(404);
        }
        String desk = next.replace("/photos/", "/desk/photos/");
        Web neighbour = Web.as("everything@baiyin");
        assertThat(neighbour.get(desk + "/boxes").statusCode()).isEqualTo(404);
        assertThat(neighbour.post(desk + "/boxes", Map.of("step", "publish")).statusCode())
                .isEqualTo(404);
        assertThat(neighbour.post(next + "/removal", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPhotoOfAKindNobodyAnswersForIsNotThere() throws SQLException {
        String id = photo.substring(photo.lastIndexOf('/') + 1);
        Album.change("update wushe.attachment set kind = 'nobody' where id = '" + id + "'");
        for (Web person : List.of(album.owner, album.coordinator, Web.visitor())) {
            for (String copy : COPIES) {
                assertThat(person.get(photo + copy).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void whoMaySeeMayNotRemoveAndWhoMayNotSeeLearnsNothing() {
        assertThat(removal(Web.as("social-worker@gaofeng"))).isEqualTo(403);
        assertThat(removal(Web.as("resident2@gaofeng"))).isEqualTo(404);
        assertThat(album.owner.get(photo).statusCode()).isEqualTo(200);
        assertThat(removal(album.owner)).isEqualTo(303);
        assertThat(album.owner.get(photo).statusCode()).isEqualTo(404);
        assertThat(removal(album.owner)).isEqualTo(404);
    }

    private int removal(Web person) {
        return person.post(photo + "/removal", Map.of()).statusCode();
    }

    private void nobodySees(String copy) {
        for (Web person :
                List.of(
                        Web.visitor(),
                        Web.as("resident2@gaofeng"),
                        Web.as("volunteer@gaofeng"),
                        Web.as("stranger"),
                        Web.as("ops"),
                        Web.as("everything@baiyin"))) {
            Response answer = person.get(photo + copy);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.contentType()).startsWith("text/html");
        }
    }
}
