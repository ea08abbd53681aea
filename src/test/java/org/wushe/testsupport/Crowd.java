package org.wushe.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** People at the running application, one or many at once, and how long each answer took. */
public final class Crowd {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
    private final int port;

    public Crowd(int port) {
        this.port = port;
    }

    /**
     * @param what under which name its time is reported
     * @param actor such as coordinator@hongju; nothing for a visitor
     */
    public HttpResponse<String> get(String what, String actor, String path) {
        return send(what, request(actor, path).GET().build());
    }

    public HttpResponse<String> post(
            String what, String actor, String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                what,
                request(actor, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /**
     * Everybody does her turn again and again until the time is over; they begin at any moment of
     * the first pause, as people do who know nothing of each other.
     *
     * @param pause milliseconds between two turns of one person, on average
     */
    public void during(int seconds, int pause, List<String> people, Consumer<String> turn) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Queue<Throwable> problems = new ConcurrentLinkedQueue<>();
        var threads = Executors.newFixedThreadPool(people.size());
        for (String person : people) {
            threads.execute(
                    () -> {
                        rest(ThreadLocalRandom.current().nextInt(pause + 1));
                        while (System.nanoTime() < end && problems.isEmpty()) {
                            try {
                                turn.accept(person);
                            } catch (RuntimeException | AssertionError found) {
                                problems.add(found);
                            }
                            rest(ThreadLocalRandom.current().nextInt(pause / 2, pause * 3 / 2 + 1));
                        }
                    });
        }
        threads.shutdown();
        try {
            assertThat(threads.awaitTermination(seconds + 60L, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(problems).isEmpty();
    }

    private static void rest(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Prints how long the answers took since the last report, in milliseconds. */
    public void report() {
        nanos.forEach(
                (what, times) -> {
                    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
                    System.out.printf(
                            Locale.ROOT,
                            "BENCH %-16s n=%d p50=%.1f ms p99=%.1f ms%n",
                            what,
                            sorted.length,
                            sorted[sorted.length / 2] / 1e6,
                            sorted[sorted.length * 99 / 100] / 1e6);
                });
        nanos.clear();
    }

    public void forget() {
        nanos.clear();
    }

    private HttpResponse<String> send(String what, HttpRequest request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            nanos.computeIfAbsent(what, name -> new ConcurrentLinkedQueue<>())
                    .add(System.nanoTime() - start);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String actor, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return actor == null ? request : request.header(TestActors.HEADER, actor);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
