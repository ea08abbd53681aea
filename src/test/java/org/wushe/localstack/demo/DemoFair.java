package org.wushe.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The next fair day with its stalls, open for bookings. */
final class DemoFair {

    private static final List<String> BOOKING =
            List.of("resident", "resident2", "volunteer", "volunteer2");

    private final Stage stage;

    DemoFair(Stage stage) {
        this.stage = stage;
    }

    void hold(JsonNode told) {
        if (days().isEmpty()) {
            plan(told, stage.today.getYear());
        }
        if (days().isEmpty()) {
            plan(told, stage.today.getYear() + 1);
        }
        String day = desk() + "/" + days().get(0);
        if (stage.coordinator().page(day).select("a[href*=/stalls/]").isEmpty()) {
            told.path("stalls").forEach(stall -> stall(day, stall));
            Stage.taken(stage.coordinator().post(day + "/opening", Map.of()));
            book(Stage.last(day));
        }
    }

    private void plan(JsonNode told, int year) {
        Map<String, Object> form = Stage.form(told);
        form.put("year", Integer.toString(year));
        stage.coordinator().post(desk(), form);
    }

    /** The first is the next. */
    private List<String> days() {
        return stage
                .coordinator()
                .page(desk())
                .select("[aria-labelledby=ahead] .tasks a[href*=/GJ-]")
                .stream()
                .map(link -> Stage.last(link.attr("href")))
                .toList();
    }

    private void stall(String day, JsonNode told) {
        Map<String, Object> form = Stage.form(told);
        Document page = stage.coordinator().page(day);
        form.put(
                "item",
                page.select("#item option:contains(" + told.path("service").asText() + ")").val());
        Stage.taken(stage.coordinator().post(day + "/stalls", form));
    }

    /** One after the other, at the stalls that can be booked. */
    private void book(String number) {
        String open = stage.here + "/services/fair/" + number;
        List<String> links =
                stage.coordinator().page(open).select("a[href*=/stalls/]").eachAttr("href").stream()
                        .filter(link -> !windows(stage.coordinator(), link).isEmpty())
                        .toList();
        for (int i = 0; i < BOOKING.size(); i++) {
            Hand hand = stage.as(BOOKING.get(i));
            String stall = links.get(i % links.size());
            String window = windows(hand, stall).stream().skip(i).findFirst().orElse("");
            if (!window.isEmpty()) {
                Stage.takenIfFree(
                        hand.post(stall + "/signups", Map.of("window", window, "person", "")));
            }
        }
    }

    private static List<String> windows(Hand hand, String stall) {
        return hand.page(stall).select("input[name=window]").eachAttr("value");
    }

    private String desk() {
        return stage.here + "/desk/services/fair";
    }
}
