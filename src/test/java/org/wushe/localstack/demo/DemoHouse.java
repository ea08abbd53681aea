package org.wushe.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The neighbourhood centre with its sub-centres, the rooms and who has them. */
final class DemoHouse {

    private static final String[] WORKING = {
        "monday", "tuesday", "wednesday", "thursday", "friday"
    };
    private static final String[] WEEKEND = {"saturday", "sunday"};

    private final Stage stage;

    DemoHouse(Stage stage) {
        this.stage = stage;
    }

    void open(JsonNode told) {
        String desk = stage.here + "/desk/centre";
        if (!stage.coordinator().page(desk).select("input[name=version]").val().isEmpty()) {
            return;
        }
        Map<String, Object> centre = Stage.form(told);
        centre.put("version", "");
        Stage.taken(stage.coordinator().post(desk, centre));
        told.path("parts").properties().forEach(part -> open(part.getKey(), part.getValue()));
    }

    private void open(String kind, JsonNode told) {
        String page = stage.here + "/desk/centre/" + kind;
        Map<String, Object> form = Stage.form(told);
        form.put("version", stage.coordinator().page(page).select("input[name=version]").val());
        form.put("opened", "yes");
        for (String day : WORKING) {
            form.put(day, told.path("weekdays").asText());
        }
        for (String day : WEEKEND) {
            form.put(day, told.path("weekend").asText());
        }
        Stage.taken(stage.coordinator().post(page, form));
    }

    void rooms(JsonNode told) {
        told.forEach(this::room);
    }

    private void room(JsonNode told) {
        String desk = stage.here + "/desk/rooms";
        String name = told.path("chineseName").asText();
        if (!id(name).isEmpty()) {
            return;
        }
        Stage.taken(stage.coordinator().post(desk + "/new", Stage.form(told)));
        String room = id(name);
        told.path("bookings").forEach(booking -> book(room, booking));
    }

    private String id(String name) {
        return Stage.link(
                        stage.coordinator().page(stage.here + "/desk/rooms"),
                        "a[href$=/description]",
                        name)
                .replaceAll(".*/rooms/|/description", "");
    }

    /** By the desk at once, or asked for by a member; what nobody confirms waits for the desk. */
    private void book(String room, JsonNode told) {
        Map<String, Object> form = Stage.form(told);
        form.put("date", stage.in(told));
        String who = told.path("by").asText("coordinator");
        boolean desk = who.equals("coordinator");
        String path = desk ? "/desk/rooms/" + room : "/rooms/" + room + "/bookings";
        Stage.taken(stage.as(who).post(stage.here + path, form));
    }
}
