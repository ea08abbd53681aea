package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.SilentDirectory;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** What rooms keep of a person: she takes it along, ends it first, and is forgotten. */
@QuarkusTest
class KeptBookingsTest {

    private static final String SLUG = "roomkept-" + Long.toString(System.nanoTime(), 36);
    private static final String DATA = "/c/" + SLUG + "/me/data";
    private static final String DESK = "/c/" + SLUG + "/desk/deletions";

    @Inject Communities communities;
    @Inject Directory directory;

    @Test
    void sheTakesItAlongEndsItAndIsForgotten() throws IOException {
        String name = "resident" + System.nanoTime() + "@" + SLUG;
        Web her = Web.as(name);
        her.page("/c/" + SLUG + "/me");
        RoomDesk desk = new RoomDesk(SLUG);
        String room = desk.room("书画室", true);
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(20);
        assertThat(her.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00")).statusCode())
                .isEqualTo(303);

        assertThat(data(her.post(DATA + "/file", Map.of()))).contains("bookings", "评弹社排练");
        assertThat(her.page(DATA + "/deletion").text()).contains("CD-");
        assertThat(deletion(her)).isEqualTo(409);

        String own = "/c/" + SLUG + "/me/bookings";
        her.post(her.page(own).select("form[action$=/cancellation]").attr("action"), Map.of());
        assertThat(deletion(her)).isEqualTo(303);
        String confirm =
                desk.web
                        .page(DESK)
                        .select("section:has(h2:containsOwn(" + name + ")) form")
                        .attr("action")
                        .replaceAll("/[^/]*$", "/confirmation");
        assertThat(desk.web.post(confirm, Map.of()).statusCode()).isEqualTo(303);
        assertThat(
                        OwnerSql.column(
                                "select booker_name || purpose from wushe.booking"
                                        + " where community = ?",
                                SLUG))
                .containsExactly("——");
    }

    @BeforeEach
    void found() {
        SilentDirectory.instead(directory);
        TestCommunity.found(SLUG);
        communities.read();
    }

    private static int deletion(Web her) {
        return her.post(DATA + "/deletion", Map.of("reason", "搬走了", "sure", "yes")).statusCode();
    }

    private static String data(Response file) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.asByteArray()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
