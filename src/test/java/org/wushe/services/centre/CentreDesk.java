package org.wushe.services.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.wushe.testsupport.Web;

/** What a coordinator does about the centre, for tests that need one to be there. */
public final class CentreDesk {

    public final Web web;
    private final String slug;

    public CentreDesk(String slug) {
        this.slug = slug;
        web = Web.as("coordinator@" + slug);
        web.page("/c/" + slug + "/desk");
    }

    /** A centre whose culture sub-centre is open every day, with a lunch break. */
    public void opened() {
        Map<String, String> form = new HashMap<>();
        form.put("version", version("/desk/centre"));
        form.put("chineseName", "邻里中心");
        form.put("englishName", "The Centre");
        form.put("address", "白银路 18 号");
        assertThat(web.post("/c/" + slug + "/desk/centre", form).statusCode()).isEqualTo(303);
        assertThat(
                        web.post(path("CULTURE"), everyDay(version("/desk/centre/CULTURE")))
                                .statusCode())
                .isEqualTo(303);
    }

    public String path(String kind) {
        return "/c/" + slug + "/desk/centre/" + kind;
    }

    public String version(String page) {
        return web.page("/c/" + slug + page).select("input[name=version]").val();
    }

    public static Map<String, String> everyDay(String version) {
        Map<String, String> form = new HashMap<>();
        form.put("version", version);
        form.put("opened", "yes");
        form.put("place", "二楼");
        form.put("holidays", "yes");
        for (String day :
                new String[] {
                    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
                }) {
            form.put(day, "8:30-12:00，13:00-20:00");
        }
        return form;
    }
}
