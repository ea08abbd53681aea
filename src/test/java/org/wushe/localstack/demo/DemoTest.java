package org.wushe.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.localstack.SignedIn;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;

/**
 * The demo data of the local stack, laid out in a community of its own that is like baiyin but for
 * its holidays, in whose weeks there would be less to count.
 */
@QuarkusTest
class DemoTest {

    private static final String SLUG = "demo-" + Long.toString(System.nanoTime(), 36);
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));

    @Inject Communities communities;
    @Inject Directory directory;

    @TestHTTPResource("/")
    String address;

    @Test
    void everythingIsThereAndASecondStartAddsNothing() throws IOException {
        OwnerSql.run(
                "insert into wushe.community (slug, state, bundle, bundle_hash, bundle_source,"
                        + " applied_at) select ?, state, jsonb_set(jsonb_set(bundle, '{slug}',"
                        + " to_jsonb(?)), '{calendar,holidays}', '[]'), 'demo', bundle_source,"
                        + " applied_at from wushe.community"
                        + " where slug = 'baiyin'",
                SLUG,
                SLUG);
        communities.read();
        NotingDirectory.instead(directory);
        lay();

        Web visitor = Web.visitor();
        assertThat(visitor.page("/c/" + SLUG + "/centre").text()).contains("5/5", "白银邻里中心");
        assertThat(visitor.page("/c/" + SLUG + "/rooms").select("h3")).hasSize(5);
        assertThat(visitor.page("/c/" + SLUG + "/services/festivals").text())
                .contains("端午", "六一", "重阳", "接下来");
        assertThat(count("service_item where fair_day = false and limit_days is not null"))
                .isGreaterThanOrEqualTo(6);
        assertThat(count("service_item where true")).isGreaterThanOrEqualTo(12);
        assertThat(count("service_session where starts_at < now() + interval '28 days'"))
                .isGreaterThanOrEqualTo(15);
        assertThat(count("slot where owner_kind = 'session' and waiting > 0"))
                .isGreaterThanOrEqualTo(3);
        assertThat(count("booking where session_id is null")).isGreaterThanOrEqualTo(4);
        assertThat(count("fair_stall where true")).isEqualTo(4);
        assertThat(count("slot where owner_kind = 'fair' and taken > 0")).isGreaterThanOrEqualTo(3);
        assertThat(count("slot where owner_kind = 'shift' and taken > 0"))
                .isGreaterThanOrEqualTo(2);

        List<String> before = everything();
        lay();
        assertThat(everything()).isEqualTo(before);
    }

    /** As a developer's machine brings it in: with the password, at Keycloak. */
    @Test
    void aDemoAccountSignsInAsPeopleDo() {
        SignedIn hand = SignedIn.as(address.replaceAll("/$", ""), "coordinator@baiyin");
        assertThat(hand.page("/c/baiyin/desk").select("h1")).isNotEmpty();
        assertThat(hand.post("/c/baiyin/desk/centre", Map.of("version", "")).status())
                .isEqualTo(422);
    }

    private static void lay() throws IOException {
        Path file = Path.of("tenants", "baiyin", Demo.FILE);
        new Demo(file, SLUG, TODAY, role -> new WebHand(Web.as(role + "@" + SLUG))).lay();
    }

    private static long count(String from) {
        return Long.parseLong(
                OwnerSql.column(
                                "select count(*)::text from wushe." + from + " and community = ?",
                                SLUG)
                        .get(0));
    }

    /** How many rows of each kind. */
    private static List<String> everything() {
        return List.of(
                        "centre",
                        "sub_centre",
                        "room",
                        "booking",
                        "festival",
                        "service_item",
                        "service_session",
                        "slot",
                        "signup",
                        "person",
                        "fair_day",
                        "fair_stall",
                        "project",
                        "project_post")
                .stream()
                .map(table -> table + " " + count(table + " where true"))
                .toList();
    }

    /** The hand of a test's actor, who needs no sign-in. */
    private record WebHand(Web web) implements Hand {

        @Override
        public Document page(String path) {
            return web.page(path);
        }

        @Override
        public Answer post(String path, Map<String, ?> form) {
            Response answer = web.post(path, form);
            String location = answer.header("Location");
            return new Answer(
                    answer.statusCode(),
                    location == null ? "" : location,
                    Jsoup.parse(answer.asString()));
        }
    }
}
