package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.wushe.services.centre.CentreDesk;
import org.wushe.testsupport.Web;

/** Rooms in an open centre, for tests that need some to be there. */
public final class RoomDesk {

    public final Web web;
    public final String base;
    private final String slug;

    /** Opens the centre first, if it is not. */
    public RoomDesk(String slug) {
        this.slug = slug;
        CentreDesk centre = new CentreDesk(slug);
        centre.opened();
        web = centre.web;
        base = "/c/" + slug + "/desk/rooms";
    }

    /** The key of a new room for ten with ten minutes to set up and twenty to clear. */
    public String room(String name, boolean membersAsk) {
        Map<String, String> form = description(name);
        form.put("membersAsk", membersAsk ? "yes" : "no");
        Response answer = web.post(base + "/new", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String link =
                web.page(base).select("a[href$=/description]:contains(" + name + ")").attr("href");
        return link.replaceAll(".*/rooms/|/description", "");
    }

    public static Map<String, String> description(String name) {
        Map<String, String> form = new HashMap<>();
        form.put("chineseName", name);
        form.put("englishName", "Room " + name);
        form.put("subCentre", "CULTURE");
        form.put("place", "二楼 203");
        form.put("capacity", "10");
        form.put("equipment", "镜子");
        form.put("setup", "10");
        form.put("clearing", "20");
        form.put("membersAsk", "yes");
        return form;
    }

    public static Map<String, String> use(LocalDate day, String from, String to) {
        Map<String, String> form = new HashMap<>();
        form.put("date", day.toString());
        form.put("from", from);
        form.put("to", to);
        form.put("purpose", "评弹社排练");
        form.put("people", "8");
        return form;
    }

    public String asking(String room) {
        return "/c/" + slug + "/rooms/" + room + "/bookings";
    }
}
