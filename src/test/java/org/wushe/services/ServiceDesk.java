package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.wushe.testsupport.Web;

/** What a coordinator does at the desk of services, for tests that need something to be there. */
final class ServiceDesk {

    final Web web;
    final String base;

    ServiceDesk(String slug) {
        web = Web.as("coordinator@" + slug);
        base = "/c/" + slug + "/desk/services";
        web.page("/c/" + slug + "/desk");
    }

    /** The number of a new service. */
    String service(String name) {
        Response answer =
                web.post(
                        base + "/new",
                        Map.of("chineseName", name, "category", "LIVING", "place", "邻里中心"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** A form for one session, to be changed before it is sent. */
    static Map<String, String> session(LocalDate day, int seats) {
        Map<String, String> form = new HashMap<>();
        form.put("date", day.toString());
        form.put("from", "09:00");
        form.put("to", "10:00");
        form.put("place", "邻里中心二楼");
        form.put("capacity", Integer.toString(seats));
        form.put("waiting", "yes");
        form.put("repeat", "ONCE");
        return form;
    }

    Response plan(String number, Map<String, String> form) {
        return web.post(base + "/" + number + "/sessions", form);
    }

    /** The key of the only session of a new service. */
    String sessionOf(String name, LocalDate day, int seats) {
        String number = service(name);
        assertThat(plan(number, session(day, seats)).statusCode()).isEqualTo(303);
        return keys(number).get(0);
    }

    List<String> keys(String number) {
        return web.page(base + "/" + number + "/sessions").select(".tasks a").stream()
                .map(ServiceDesk::key)
                .toList();
    }

    private static String key(Element link) {
        return link.attr("href").substring(link.attr("href").lastIndexOf('/') + 1);
    }
}
