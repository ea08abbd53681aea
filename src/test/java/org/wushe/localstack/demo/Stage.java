package org.wushe.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wushe.localstack.demo.Hand.Answer;

/** One community on which demo data is laid out, and the people who do it. */
final class Stage {

    private static final int SEE_OTHER = 303;
    private static final int CONFLICT = 409;

    final String here;
    final LocalDate today;
    private final Function<String, Hand> hands;
    private final Map<String, Hand> known = new HashMap<>();

    /**
     * @param hands by role, such as coordinator or resident2
     */
    Stage(String slug, LocalDate today, Function<String, Hand> hands) {
        this.here = "/c/" + slug;
        this.today = today;
        this.hands = hands;
    }

    /** The hand of whoever holds a role; she has opened a page, so that she is known. */
    Hand as(String role) {
        return known.computeIfAbsent(
                role,
                one -> {
                    Hand hand = hands.apply(one);
                    hand.page(here + "/me");
                    return hand;
                });
    }

    Hand coordinator() {
        return as("coordinator");
    }

    /** What the file says of one thing, as its form sends it; lists and blocks are other things. */
    static Map<String, Object> form(JsonNode told) {
        Map<String, Object> form = new HashMap<>();
        told.properties()
                .forEach(
                        field -> {
                            if (field.getValue().isValueNode()) {
                                form.put(field.getKey(), field.getValue().asText());
                            }
                        });
        return form;
    }

    /** The day so many days from today. */
    String in(JsonNode told) {
        return today.plusDays(told.path("in").asInt()).toString();
    }

    /**
     * @throws DemoRefused with what the page says, if the form was not taken
     */
    static String taken(Answer answer) {
        if (answer.status() != SEE_OTHER) {
            String why = answer.page().select(".error-summary, main").first().text();
            throw new DemoRefused(
                    answer.status() + " " + why.substring(0, Math.min(300, why.length())));
        }
        return answer.location();
    }

    /** As {@link #taken}, but a person who cannot come then is left out. */
    static void takenIfFree(Answer answer) {
        if (answer.status() != CONFLICT) {
            taken(answer);
        }
    }

    /** The address of a link that begins with a name; empty if there is none. */
    static String link(Document page, String selector, String name) {
        for (Element link : page.select(selector)) {
            if (link.text().startsWith(name)) {
                return link.attr("href");
            }
        }
        return "";
    }

    static String last(String address) {
        return address.replaceAll("\\?.*", "").replaceAll(".*/", "");
    }
}
