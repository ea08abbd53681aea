package org.wushe.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wushe.testsupport.Web;

/** Needs of one community as people bring them about through its pages. */
final class NeedsInHand {

    final String slug;
    final Web coordinator;
    final Web resident;

    NeedsInHand(String slug) {
        this.slug = slug;
        this.coordinator = Web.as("coordinator@" + slug);
        this.resident = Web.as("resident@" + slug);
        resident.page("/c/" + slug + "/me");
        coordinator.page("/c/" + slug + "/desk");
    }

    /** A member of the community in the role, known to the book of members. */
    Web member(String name) {
        Web person = Web.as(name + "@" + slug);
        person.page("/c/" + slug + "/me");
        return person;
    }

    Map<String, String> form(String category, String text) {
        Map<String, String> form = new HashMap<>();
        form.put("category", category);
        form.put("id", UUID.randomUUID().toString());
        form.put("text", text);
        form.put("phone", "138 0013 8000");
        form.put("urgency", "ORDINARY");
        form.put("publish", "yes");
        form.put("step", "send");
        return form;
    }

    String raised(String category, String text) {
        return raised(resident, form(category, text));
    }

    String raised(Web person, Map<String, String> form) {
        Response answer = person.post("/c/" + slug + "/needs/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    String accepted(String category, String text) {
        String number = raised(category, text);
        done(
                number,
                "decision",
                Map.of("decision", "accept", "publicTitle", text, "publicText", text));
        return number;
    }

    String running(String category, String text, String party, String name) {
        String number = accepted(category, text);
        done(number, "linkages", Map.of("inCharge", candidate(number, party, name)));
        return number;
    }

    /** Of the desk's page, the value that stands for a member in charge. */
    String candidate(String number, String party, String name) {
        return desk(number).select("#in-charge-" + party + " option").stream()
                .filter(option -> option.text().equals(name))
                .map(Element::val)
                .findFirst()
                .orElseThrow();
    }

    Response finish(Web person, String number, String told) {
        Document page = person.page("/c/" + slug + "/desk/needs/" + number);
        String action = page.select("form[action$=/news]").attr("action");
        return person.post(action, Map.of("publicNote", told, "finished", "yes", "note", ""));
    }

    Document desk(String number) {
        return coordinator.page("/c/" + slug + "/desk/needs/" + number);
    }

    Document shown(Web person, String number) {
        return person.page("/c/" + slug + "/needs/" + number);
    }

    Response turn(String number, String turn, Map<String, String> form) {
        return coordinator.post("/c/" + slug + "/desk/needs/" + number + "/" + turn, form);
    }

    void done(String number, String turn, Map<String, String> form) {
        Response answer = turn(number, turn, form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    Response own(String number, String turn, Map<String, String> form) {
        return resident.post("/c/" + slug + "/needs/" + number + "/" + turn, form);
    }

    /** Texts nobody else in the shared database has. */
    static String unique(String text) {
        return text + " " + System.nanoTime();
    }
}
