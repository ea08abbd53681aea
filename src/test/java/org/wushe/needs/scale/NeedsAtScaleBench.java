package org.wushe.needs.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.TestActors;
import org.wushe.testsupport.TestCommunity;

/**
 * Pages of a community with 20,000 needs among a million, and fifty who post at once. Not part of
 * the build: {@code ./mvnw test -Dtest=NeedsAtScaleBench -Dwushe.bench.communities=50}.
 */
@QuarkusTest
class NeedsAtScaleBench {

    private static final int COMMUNITIES = Integer.getInteger("wushe.bench.communities", 50);
    private static final int NEEDS = 20_000;
    private static final int WARM = Integer.getInteger("wushe.bench.warm", 150);
    private static final int MEASURED = 300;
    private static final int POSTERS = 50;
    private static final int PAUSE = Integer.getInteger("wushe.bench.pause", 0);
    private static final int SECONDS = Integer.getInteger("wushe.bench.seconds", 60);
    private static final String SLUG = "bench-0";

    @Inject Communities communities;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void pagesAndPosters() throws Exception {
        seed();
        String number =
                one(
                        "select number from wushe.need where community = '"
                                + SLUG
                                + "' and published limit 1");
        get("coordinator@" + SLUG, "/c/" + SLUG + "/desk");
        get("resident@" + SLUG, "/c/" + SLUG + "/me");
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

    private void measure(String what, String actor, String path) throws Exception {
        for (int i = 0; i < WARM; i++) {
            assertThat(get(actor, path).statusCode()).as(path).isEqualTo(200);
        }
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            get(actor, path);
            micros.add((System.nanoTime() - start) / 1000);
        }
        report(what, micros);
    }

    private void post() throws Exception {
        ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> numbers = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var posters = Executors.newFixedThreadPool(POSTERS);
        for (int i = 0; i < POSTERS; i++) {
            String actor = "resident" + (100 + i) + "@" + SLUG;
            posters.execute(
                    () -> {
                        while (System.nanoTime() < end) {
                            long start = System.nanoTime();
                            HttpResponse<String> answer = raise(actor);
                            micros.add((System.nanoTime() - start) / 1000);
                            if (answer.statusCode() == 303) {
                                numbers.add(answer.headers().firstValue("Location").orElseThrow());
                            } else {
                                errors.add(actor + " " + answer.statusCode());
                            }
                            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
                        }
                    });
        }
        posters.shutdown();
        assertThat(posters.awaitTermination(SECONDS + 60L, TimeUnit.SECONDS)).isTrue();
        report(POSTERS + " posters", new ArrayList<>(micros));
        assertThat(errors).isEmpty();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private HttpResponse<String> raise(String actor) {
        String form =
                "id="
                        + UUID.randomUUID()
                        + "&category=drains&text="
                        + URLEncoder.encode("下水道堵了", StandardCharsets.UTF_8)
                        + "&phone=13800138000&publish=yes&step=send";
        HttpRequest request =
                request(actor, "/c/" + SLUG + "/needs/new")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String actor, String path)
            throws IOException, InterruptedException {
        return client.send(request(actor, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String actor, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return actor == null ? request : request.header(TestActors.HEADER, actor);
    }

    private static void report(String what, List<Long> micros) {
        Collections.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "BENCH %-16s n=%d p50=%.1f ms p99=%.1f ms%n",
                what,
                micros.size(),
                micros.get(micros.size() / 2) / 1000.0,
                micros.get(micros.size() * 99 / 100) / 1000.0);
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
