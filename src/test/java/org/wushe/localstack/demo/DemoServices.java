package org.wushe.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Named series, services, their sessions of the coming weeks and who comes. */
final class DemoServices {

    private final Stage stage;
    private final JsonNode residents;
    private final List<String> persons = new ArrayList<>();
    private int next;

    /**
     * @param residents who has no account and signs up at the desk
     */
    DemoServices(Stage stage, JsonNode residents) {
        this.stage = stage;
        this.residents = residents;
    }

    void series(JsonNode told) {
        String desk = desk() + "/festivals";
        told.forEach(
                one -> {
                    if (festival(one.path("chineseName").asText()).isEmpty()) {
                        Stage.taken(stage.coordinator().post(desk, Stage.form(one)));
                    }
                });
    }

    void offer(JsonNode told) {
        Document known = stage.coordinator().page(desk());
        told.forEach(one -> service(one, known));
    }

    /** Also plans anew once nothing of it lies ahead any more. */
    private void service(JsonNode told, Document known) {
        String name = told.path("chineseName").asText();
        String number = Stage.last(Stage.link(known, ".tasks a", name));
        if (number.isEmpty()) {
            String made = Stage.taken(stage.coordinator().post(desk() + "/new", Stage.form(told)));
            number = Stage.last(made);
        }
        String sessions = desk() + "/" + number + "/sessions";
        if (told.has("sessions") && keys(sessions).isEmpty()) {
            told.path("sessions").forEach(one -> plan(sessions, told, one));
        }
    }

    private void plan(String sessions, JsonNode service, JsonNode told) {
        List<String> before = keys(sessions);
        Map<String, Object> form = new HashMap<>();
        form.put("place", service.path("place").asText());
        form.put("waiting", "yes");
        form.put("repeat", "ONCE");
        form.putAll(Stage.form(told));
        form.put("date", stage.in(told));
        form.put("festival", festival(told.path("festival").asText()));
        form.put("room", room(sessions, told.path("room").asText()));
        Stage.taken(stage.coordinator().post(sessions, form));
        int people = told.path("people").asInt();
        for (String key : keys(sessions)) {
            if (!before.contains(key)) {
                fill(desk() + "/sessions/" + key, people);
                people = people / 3;
            }
        }
    }

    /** Those who come, each of them after the other; whoever is too many waits. */
    private void fill(String session, int people) {
        for (int i = 0; i < people; i++) {
            String person = person(next++, session);
            Stage.takenIfFree(
                    stage.coordinator().post(session + "/participants", Map.of("person", person)));
        }
    }

    /** Everybody is looked for once by her phone, and written down if she is not known. */
    private String person(int index, String session) {
        int which = index % residents.size();
        while (persons.size() <= which) {
            Map<String, Object> told = Stage.form(residents.get(persons.size()));
            String found = found(session, told.get("phone"));
            if (found.isEmpty()) {
                String desk = stage.here + "/desk/registry/new";
                Stage.taken(stage.coordinator().post(desk, told));
                found = found(session, told.get("phone"));
            }
            persons.add(found);
        }
        return persons.get(which);
    }

    private String found(String session, Object phone) {
        String search = session + "/participants/search";
        return stage
                .coordinator()
                .post(search, Map.of("typed", phone))
                .page()
                .select("input[name=person]")
                .eachAttr("value")
                .stream()
                .findFirst()
                .orElse("");
    }

    private String festival(String name) {
        return name.isEmpty()
                ? ""
                : Stage.last(
                        Stage.link(
                                stage.coordinator().page(desk() + "/festivals"),
                                ".tasks a[href*=/desk/]",
                                name));
    }

    private String room(String sessions, String name) {
        if (name.isEmpty()) {
            return "";
        }
        Document page = stage.coordinator().page(sessions);
        for (Element option : page.select("#room option")) {
            if (option.text().startsWith(name)) {
                return option.val();
            }
        }
        throw new DemoRefused("no room " + name);
    }

    private List<String> keys(String sessions) {
        return stage.coordinator().page(sessions).select(".tasks a[href*=/sessions/]").stream()
                .map(link -> Stage.last(link.attr("href")))
                .toList();
    }

    private String desk() {
        return stage.here + "/desk/services";
    }
}
