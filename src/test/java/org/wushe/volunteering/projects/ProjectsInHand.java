package org.wushe.volunteering.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.wushe.testsupport.Web;

/** Projects of one community as people bring them about through its pages. */
public final class ProjectsInHand {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    public final String slug;
    public final String desk;
    public final Web worker;
    public final Web coordinator;

    public ProjectsInHand(String slug) {
        this.slug = slug;
        this.desk = "/c/" + slug + "/desk/projects";
        this.worker = known("social-worker");
        this.coordinator = known("coordinator");
    }

    public Web known(String role) {
        Web person = Web.as(role + "@" + slug);
        person.page("/c/" + slug + "/me");
        return person;
    }

    public Map<String, String> form(String title) {
        LocalDate today = LocalDate.now(HERE);
        Map<String, String> form = new HashMap<>();
        form.put("title", title);
        form.put("category", "environment");
        form.put("content", "清理绿地");
        form.put("place", "小花园");
        form.put("startsOn", today.toString());
        form.put("endsOn", today.plusDays(30).toString());
        form.put("wanted", "8");
        form.put("risk", "ORDINARY");
        form.put("riskText", "小心玻璃，发手套");
        form.put("cancelHours", "24");
        form.put("leader", leader(worker));
        return form;
    }

    public String leader(Web person) {
        return person.page(desk + "/new").select("select[name=leader] option[selected]").val();
    }

    public String drafted(Map<String, String> form) {
        Response answer = worker.post(desk + "/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public String recruiting(Map<String, String> form) {
        String number = drafted(form);
        assertThat(turn(worker, number, "proposal", "").statusCode()).isEqualTo(303);
        assertThat(review(coordinator, number, "approve", "").statusCode()).isEqualTo(303);
        return number;
    }

    public Response review(Web person, String number, String decision, String text) {
        return person.post(
                desk + "/" + number + "/review", Map.of("decision", decision, "text", text));
    }

    public Response turn(Web person, String number, String turn, String text) {
        return person.post(desk + "/" + number + "/" + turn, Map.of("text", text));
    }

    /** Texts nobody else in the shared database has. */
    public static String unique(String text) {
        return text + " " + System.nanoTime();
    }
}
