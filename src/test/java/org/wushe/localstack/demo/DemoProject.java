package org.wushe.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wushe.people.IdNumbers;

/** A volunteering project that is recruiting, with posts, shifts and who signed up. */
final class DemoProject {

    private static final String WORKER = "social-worker";
    private static final LocalDate BORN = LocalDate.of(1961, 3, 4);
    private static final int SEQUENCE = 700;

    private final Stage stage;

    DemoProject(Stage stage) {
        this.stage = stage;
    }

    void recruit(JsonNode told) {
        String title = told.path("title").asText();
        if (!Stage.link(stage.as(WORKER).page(desk()), ".tasks a, table a", title).isEmpty()) {
            return;
        }
        String number = drafted(told);
        String page = desk() + "/" + number;
        Stage.taken(stage.as(WORKER).post(page + "/proposal", Map.of("text", "")));
        Map<String, String> approved = Map.of("decision", "approve", "text", "");
        Stage.taken(stage.coordinator().post(page + "/review", approved));
        told.path("posts").forEach(post -> post(page + "/shifts", post));
        String abilities = told.path("abilities").asText();
        told.path("volunteers").forEach(who -> signUp(who.asText(), number, abilities));
    }

    private String drafted(JsonNode told) {
        Map<String, Object> form = Stage.form(told);
        form.put("startsOn", stage.today.toString());
        form.put("endsOn", stage.today.plusDays(told.path("days").asInt()).toString());
        form.put(
                "leader",
                stage.as(WORKER)
                        .page(desk() + "/new")
                        .select("select[name=leader] option[selected]")
                        .val());
        return Stage.last(Stage.taken(stage.as(WORKER).post(desk() + "/new", form)));
    }

    private void post(String shifts, JsonNode told) {
        Stage.taken(stage.as(WORKER).post(shifts + "/posts", Stage.form(told)));
        String post = stage.as(WORKER).page(shifts).select("#post option").last().val();
        for (JsonNode shift : told.path("shifts")) {
            Map<String, Object> form = Stage.form(shift);
            form.put("post", post);
            form.put("day", stage.in(shift));
            Stage.taken(stage.as(WORKER).post(shifts, form));
        }
    }

    /** For the first shifts she can come to. */
    private void signUp(String who, String number, String abilities) {
        register(who, abilities);
        String open = stage.here + "/projects/" + number + "/shifts";
        List<String> forms =
                stage.as(who).page(open).select("form[action$=/signups]").eachAttr("action");
        for (String form : forms) {
            Stage.takenIfFree(stage.as(who).post(form, Map.of()));
        }
    }

    private void register(String who, String abilities) {
        String mine = stage.here + "/me/volunteering";
        if (stage.as(who).page(mine).select("input[name=idNumber]").isEmpty()) {
            return;
        }
        int which = who.hashCode() & 127;
        Map<String, Object> form = new HashMap<>();
        form.put("phone", "139000030" + String.format("%02d", which % 100));
        form.put("idNumber", IdNumbers.of(BORN.plusDays(which), SEQUENCE));
        form.put("abilities", abilities);
        form.put("times", List.of("WEEKEND_DAY", "WEEKDAY_EVENING"));
        form.put("agreed", "yes");
        Stage.taken(stage.as(who).post(mine, form));
    }

    private String desk() {
        return stage.here + "/desk/projects";
    }
}
