package org.wushe.services.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.testsupport.Web;

/** What is done at the one-stop counter, for tests that need something to be there. */
public final class CounterDesk {

    public final Web web;
    final String here;

    public CounterDesk(String slug) {
        web = Web.as("coordinator@" + slug);
        here = "/c/" + slug;
        web.page(here + "/desk");
    }

    /** Numbers of new services that take three working days. */
    public List<String> services(String... names) {
        List<String> numbers = new ArrayList<>();
        for (String name : names) {
            Response answer =
                    web.post(
                            here + "/desk/services/new",
                            Map.of(
                                    "chineseName",
                                    name,
                                    "category",
                                    "GOVERNMENT",
                                    "place",
                                    "事务受理分中心",
                                    "materials",
                                    "身份证",
                                    "limitDays",
                                    "3",
                                    "result",
                                    "证件一份"));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
            numbers.add(last(answer));
        }
        return numbers;
    }

    static Map<String, Object> concern(String text, List<String> services) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("concern", text);
        form.put("items", services);
        return form;
    }

    /** The number of a concern told at the counter. */
    public String taken(String who, String text, List<String> services) {
        Map<String, Object> form = concern(text, services);
        form.put("name", who);
        Response answer = web.post(here + "/desk/receipts/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return last(answer);
    }

    public String page(String number) {
        return here + "/desk/receipts/" + number;
    }

    /** The forms that move a service, by the order of the services. */
    List<String> lines(Web who, String number) {
        return who.page(page(number)).select("form[action*=/services/]").eachAttr("action").stream()
                .distinct()
                .toList();
    }

    Response step(Web who, String action, String state, String note) {
        return who.post(action, Map.of("state", state, "note", note));
    }

    static String last(Response answer) {
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
