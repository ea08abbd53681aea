package org.wushe.needs.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.Crowd;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.TestCommunity;

/**
 * Pages of a community with 20,000 needs among a million, and fifty who post at once. Not part of
 * the build: {@code ./mvnw test -Dtest=NeedsAtScaleBench -Dwushe.bench.communities=50}. Each rests
 * a second on average between two needs; with {@code -Dwushe.bench.pause=0} nobody does.
 */
@QuarkusTest
class NeedsAtScaleBench {

    private static final int COMMUNITIES = Integer.getInteger("wushe.bench.communities", 50);
    private static final int NEEDS = 20_000;
    private static final int WARM = Integer.getInteger("wushe.bench.warm", 150);
    private static final int MEASURED = 300;
    private static final int PAUSE = Integer.getInteger("wushe.bench.pause", 1000);
    private static final int SECONDS = Integer.getInteger("wushe.bench.seconds", 60);
    private static final String SLUG = "bench-0";

    @Inject Communities communities;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private Crowd crowd;

    @Test
    void pagesAndPosters() throws Exception {
        crowd = new Crowd(port);
        seed();
        String number =
                one(
                        "select number from wushe.need where community = '"
                                + SLUG
                                + "' and published limit 1");
        crowd.get("first", "coordinator@" + SLUG, "/c/" + SLUG + "/desk");
        crowd.get("first", "resident@" + SLUG, "/c/" + SLUG + "/me");
        measure("ledger", null, "/c/" + SLUG + "/needs");
        measure("need page", null, "/c/" + SLUG + "/needs/" + number);
        measure("queue", "coordinator@" + SLUG, "/c/" + SLUG + "/desk/needs?state=handover");
        measure("desk need page", "coordinator@" + SLUG, "/c/" + SLUG + "/desk/needs/" + number);
        measure("home", null, "/c/" + SLUG);
        String rare = URLEncoder.encode("藕节一七", StandardCharsets.UTF_8);
        measure("search, rare", "coordinator@" + SLUG, "/c/" + SLUG + "/desk/needs?q=" + rare);
        String none = URLEncoder.encode("没有这几个字", StandardCharsets.UTF_8);
        measure("search, none", "coordinator@" + SLUG, "/c/" + SLUG + "/desk/needs?q=" + none);
        measure("figures", "coordinator@" + SLUG, "/c/" + SLUG + "/desk/needs/figures");
        post();
    }

    private void measure(String what, String actor, String path) {
        for (int i = 0; i < WARM; i++) {
            assertThat(crowd.get(what, actor, path).statusCode()).as(path).isEqualTo(200);
        }
        crowd.forget();
        for (int i = 0; i < MEASURED; i++) {
            crowd.get(what, actor, path);
        }
        crowd.report();
    }

    private void post() {
        Queue<String> numbers = new ConcurrentLinkedQueue<>();
        List<String> posters =
                IntStream.range(100, 150).mapToObj(n -> "resident" + n + "@" + SLUG).toList();
        crowd.during(
                SECONDS,
                PAUSE,
                posters,
                actor -> {
                    HttpResponse<String> answer =
                            crowd.post("posters", actor, "/c/" + SLUG + "/needs/new", need());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                    numbers.add(answer.headers().firstValue("Location").orElseThrow());
                });
        crowd.report();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private static Map<String, String> need() {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "category", "drains",
                "text", "下水道堵了",
                "phone", "13800138000",
                "publish", "yes",
                "step", "send");
    }

    private void seed() throws SQLException {
        try (Connection owner = StackResource.asOwner();
                var statement = owner.createStatement()) {
            for (int i = 0; i < COMMUNITIES; i++) {
                String slug = "bench-" + i;
                TestCommunity.found(slug);
                statement.executeUpdate(
                        "insert into wushe.person (community, id, version, name, recorded_at)"
                                + " select '"
                                + slug
                                + "', gen_random_uuid(), 0, '居民' || n, now()"
                                + " from generate_series(1, 200) n");
                statement.executeUpdate(needs(slug));
            }
            statement.execute("analyze wushe.need");
        }
        communities.read();
    }

    private static String needs(String slug) {
        return "insert into wushe.need (community, id, version, number, person_id, category, urgency,"
                + " source, text, recorded_on, status, submitted_at, answer_due, answered_at,"
                + " accepted_at, solve_due, due_at, visibility, published, public_title,"
                + " public_text, acting, done, fingerprint)"
                + " select '"
                + slug
                + "', gen_random_uuid(), 0, 'XQ-2025-' || lpad(n::text, 5, '0'), p.id, 'drains',"
                + " 'ORDINARY', 'ONLINE', '三号楼下水道又堵了，返水到厨房，地面都湿了，老人走路怕滑倒，请尽快派人来看看。'"
                + " || case when n = 17 then '藕节一七' else '' end || n, current_date,"
                + " case when n % 4 = 0 then 'ACCEPTED' when n % 4 = 1 then 'SUBMITTED'"
                + " else 'IN_PROGRESS' end, now() - n * interval '75 minutes',"
                + " now() - (n - 10) * interval '75 minutes', now() - (n - 5) * interval '75 minutes',"
                + " now() - (n - 5) * interval '75 minutes',"
                + " now() + n * interval '1 minute', now() + n * interval '1 minute', 'PUBLIC',"
                + " n % 4 <> 1, '下水道堵了', '三号楼下水道堵了，请派人来看。', case when n % 4 >= 2 then 1 else 0 end,"
                + " 0, decode(md5('"
                + slug
                + "' || n), 'hex') from generate_series(1, "
                + NEEDS
                + ") n join (select id, row_number() over () as r from wushe.person"
                + " where community = '"
                + slug
                + "') p on p.r = n % 200 + 1";
    }

    private static String one(String sql) throws SQLException {
        try (Connection owner = StackResource.asOwner();
                var rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
