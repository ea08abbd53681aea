package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.wushe.attachments.pictures.PictureFixture;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.Web;

/** The photos of one thing in gaofeng, and the people who come to them. */
final class Album {

    private static final RestAssuredConfig NAMES_AS_BROWSERS_SEND_THEM =
            RestAssuredConfig.config()
                    .httpClient(
                            HttpClientConfig.httpClientConfig()
                                    .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                    .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    static final String OWNER = "resident@gaofeng";

    final Web owner = Web.as(OWNER);
    final Web coordinator = Web.as("coordinator@gaofeng");
    final UUID thing;

    Album(UUID thing) {
        this.thing = thing;
        owner.page("/c/gaofeng/me");
        coordinator.page("/c/gaofeng/me");
    }

    static byte[] photo(int shade) {
        return PictureFixture.photo(640, 480, shade);
    }

    /** A real photo in a file of exactly that size. */
    static byte[] ofSize(int bytes, int shade) {
        return Arrays.copyOf(photo(shade), bytes);
    }

    Response send(Web person, byte[]... photos) {
        return send(person, "", photos);
    }

    Response send(Web person, String query, byte[]... photos) {
        RequestSpecification request = request(person);
        for (int i = 0; i < photos.length; i++) {
            request.multiPart("photos", "photo-" + (i + 1) + ".jpg", photos[i], "image/jpeg");
        }
        return request.post(page() + query);
    }

    Response sendNamed(Web person, String name, byte[] content) {
        return request(person).multiPart("photos", name, content, "image/png").post(page());
    }

    RequestSpecification request(Web person) {
        return person.request()
                .config(NAMES_AS_BROWSERS_SEND_THEM)
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("text", "打了很多字", "text/plain; charset=UTF-8");
    }

    String page() {
        return "/c/gaofeng/test-photos/" + thing;
    }

    /** Sends one photo and gives its address. */
    String oneSent() throws SQLException {
        assertThat(send(owner, photo(40)).statusCode()).isEqualTo(303);
        return "/c/gaofeng/photos/" + ids().get(0);
    }

    List<String> ids() throws SQLException {
        return texts(
                "select id::text from wushe.attachment where subject_id = '"
                        + thing
                        + "' and removed_at is null order by position");
    }

    static List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static void change(String sql) throws SQLException {
        try (var connection = StackResource.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What the audit says of the thing, oldest first. */
    List<String> audited() throws SQLException {
        return texts(
                "select action from wushe.audit_entry where community = 'gaofeng' and subject ="
                        + " 'TEST-"
                        + thing.toString().substring(0, 8)
                        + "' order by seq");
    }
}
