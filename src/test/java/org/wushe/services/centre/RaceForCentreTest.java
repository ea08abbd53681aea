package org.wushe.services.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;

/** Several write the centre down for the first time at once: one does, the others see both. */
@QuarkusTest
class RaceForCentreTest {

    private static final int MANY = 6;

    @Inject Communities communities;

    @Test
    void oneIsFirstAndTheOthersLoseNothingTheyTyped() throws Exception {
        String slug = "centrerace-" + Long.toString(System.nanoTime(), 36);
        TestCommunity.found(slug);
        communities.read();
        CentreDesk desk = new CentreDesk(slug);
        List<Response> centre = atOnce(desk, "/c/" + slug + "/desk/centre", MANY, false);
        oneOf(centre, "邻里中心");
        List<Response> part = atOnce(desk, desk.path("HEALTH"), MANY, true);
        oneOf(part, "楼 10");
        assertThat(count("centre", slug)).isEqualTo("1");
        assertThat(count("sub_centre", slug)).isEqualTo("1");
    }

    private static void oneOf(List<Response> answers, String typed) {
        assertThat(answers).filteredOn(one -> one.statusCode() == 303).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.statusCode() != 303)
                .hasSize(MANY - 1)
                .allMatch(one -> one.statusCode() == 409 && one.asString().contains(typed));
    }

    private static List<Response> atOnce(CentreDesk desk, String path, int many, boolean part)
            throws Exception {
        String version = desk.version(path.substring(path.indexOf("/desk")));
        List<Callable<Response>> work = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<String, String> form =
                    part ? CentreDesk.everyDay(version) : new HashMap<>(Map.of("version", version));
            form.put("chineseName", "邻里中心" + i);
            form.put("address", "白银路 " + i + " 号");
            form.put("place", "楼 10" + i);
            work.add(() -> desk.web.post(path, form));
        }
        return AtOnce.all(work);
    }

    private static String count(String table, String slug) {
        return OwnerSql.column(
                        "select count(*)::text from wushe." + table + " where community = ?", slug)
                .get(0);
    }
}
