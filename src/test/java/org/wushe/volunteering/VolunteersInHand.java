package org.wushe.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.wushe.people.IdNumbers;
import org.wushe.testsupport.Web;

/** Volunteers of one community as people bring them about through its pages. */
public final class VolunteersInHand {

    private static final LocalDate GROWN_UP = LocalDate.of(1950, 1, 1);

    public final String slug;
    public final String mine;
    public final Web coordinator;

    public VolunteersInHand(String slug) {
        this.slug = slug;
        this.mine = "/c/" + slug + "/me/volunteering";
        this.coordinator = Web.as("coordinator@" + slug);
        coordinator.page("/c/" + slug + "/desk");
    }

    /** Somebody nobody else in the shared database is. */
    public String somebody(String role) {
        String name = role + System.nanoTime() + "@" + slug;
        Web.as(name).page("/c/" + slug + "/me");
        return name;
    }

    public static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("phone", "13800138000");
        form.put("idNumber", freshIdNumber(GROWN_UP));
        form.put("abilities", "会修水电");
        form.put("times", List.of("WEEKEND_DAY", "WEEKDAY_EVENING"));
        form.put("agreed", "yes");
        return form;
    }

    /** Of nobody, born some days after the date. */
    public static String freshIdNumber(LocalDate from) {
        long once = System.nanoTime() / 1000;
        return IdNumbers.of(from.plusDays(once % 9000), (int) (once / 9000 % 1000));
    }

    /** A registered volunteer in the role; the identity provider must be a noting one. */
    public Web registered(String name) {
        Web person = Web.as(name);
        assertThat(person.post(mine, form()).statusCode()).isEqualTo(303);
        return person;
    }

    /** A registered volunteer with a skill that needs no proof. */
    public Web skilled(String name, String code) {
        Web person = registered(name);
        Response answer =
                person.request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType(ContentType.MULTIPART)
                        .multiPart("code", code)
                        .post(mine + "/skills");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return person;
    }

    /** All the community keeps about a person, as she takes it along. */
    public String archive(Web person) throws IOException {
        byte[] file = person.post("/c/" + slug + "/me/data/file", Map.of()).asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
