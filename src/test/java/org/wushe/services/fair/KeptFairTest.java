package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.SilentDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/** What a fair keeps of a person: she takes her numbers along, and forgotten they name nobody. */
@QuarkusTest
class KeptFairTest {

    @Inject Directory directory;

    private FairDesk desk;
    private String number;
    private String stall;

    @BeforeEach
    void aDayThatCanBeBooked() {
        SilentDirectory.instead(directory);
        desk = FairDesk.ofItsOwn();
        desk.service("理发", "LIVING");
        number = desk.planned().get(0);
        stall = desk.stall(number, "理发", "30", "2");
        desk.open(number);
    }

    @Test
    void sheTakesHerNumberAlongAndItNamesNobodyAfter() throws IOException {
        Web her = member();
        Web other = member();
        book(her);
        book(other);
        assertThat(archive(her)).contains("\"fairNumbers\"").doesNotContain("WAITING");
        assertThat(deletion(her)).as("still ahead").isEqualTo(409);
        desk.startToday(number, Duration.ofMinutes(10));
        String arrival =
                desk.web.page(stall).select("form[action*=/arrivals/]").first().attr("action");
        assertThat(desk.web.post(arrival, Map.of()).statusCode()).isEqualTo(303);
        assertThat(archive(her) + archive(other))
                .as("the number of one, in her own file only")
                .containsOnlyOnce("WAITING");
        assertThat(archive(member())).doesNotContain("WAITING");
        desk.shift(number, Duration.ofHours(-3));
        String end = desk.base + "/" + number + "/end";
        assertThat(desk.web.post(end, Map.of()).statusCode()).isEqualTo(303);
        assertThat(deletion(her)).isEqualTo(303);
        String confirm =
                desk.web
                        .page(desk.home + "/desk/deletions")
                        .select("form[action*=/deletions/]")
                        .first()
                        .attr("action")
                        .replaceAll("/[^/]*$", "/confirmation");
        assertThat(desk.web.post(confirm, Map.of()).statusCode()).isEqualTo(303);
        assertThat(
                        OwnerSql.column(
                                "select number || ' ' || (name_sealed is null) from"
                                        + " wushe.fair_ticket where community = ?",
                                desk.slug))
                .as("the number stays for the figures")
                .containsExactly("1 true");
    }

    private Web member() {
        Web web = Web.as("resident" + System.nanoTime() + "@" + desk.slug);
        web.page(desk.home + "/me");
        return web;
    }

    private void book(Web person) {
        String path = stall.replace("/desk/", "/");
        String window = person.page(path).select("input[name=window]").first().val();
        assertThat(person.post(path + "/signups", Map.of("window", window)).statusCode())
                .isEqualTo(303);
    }

    private int deletion(Web her) {
        Map<String, String> wish = Map.of("reason", "搬走了", "sure", "yes");
        return her.post(desk.home + "/me/data/deletion", wish).statusCode();
    }

    private String archive(Web person) throws IOException {
        Response file = person.post(desk.home + "/me/data/file", Map.of());
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.asByteArray()))) {
            zip.getNextEntry();
            String all = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            int from = all.indexOf("\"fairNumbers\"");
            return from < 0 ? "" : all.substring(from, all.indexOf(']', from));
        }
    }
}
