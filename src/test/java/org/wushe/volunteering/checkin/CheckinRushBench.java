package org.wushe.volunteering.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.projects.ProjectsInHand;

/**
 * Two hundred volunteers sign in at one desk within two minutes: each scans the code, reads her
 * page and presses the button, while the leader's screen renews itself. Not part of the build:
 * {@code ./mvnw test -Dtest=CheckinRushBench}; {@code -Dwushe.bench.people} and {@code
 * -Dwushe.bench.seconds} make it smaller or faster.
 */
@QuarkusTest
class CheckinRushBench {

    private static final int PEOPLE = Integer.getInteger("wushe.bench.people", 200);
    private static final int SECONDS = Integer.getInteger("wushe.bench.seconds", 120);
    private static final int PHONES = 40;
    private static final int RENEWED = 20;
    private static final long SLOWEST_MICROS = 1_000_000;

    @Inject Directory directory;

    private final ConcurrentLinkedQueue<Long> scans = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> presses = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicReference<String> code = new AtomicReference<>();

    private ProjectsInHand projects;
    private String number;
    private String shift;
    private String desk;

    @Test
    void twoHundredComeInTwoMinutes() throws Exception {
        NotingDirectory.instead(directory);
        projects = new ProjectsInHand("gaofeng");
        VolunteersInHand volunteers = new VolunteersInHand("gaofeng");
        number = projects.recruiting(projects.form(ProjectsInHand.unique("大扫除")));
        shift = shift();
        desk = projects.desk + "/" + number + "/shifts/" + shift + "/check-in";
        List<Web> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Web person = volunteers.registered(volunteers.somebody("resident"));
            String signups = "/c/gaofeng/projects/" + number + "/shifts/" + shift + "/signups";
            assertThat(person.post(signups, Map.of()).statusCode()).isEqualTo(303);
            people.add(person);
        }
        begin();
        rush(people);
        report("scan and page", scans);
        report("press", presses);
        assertThat(errors).isEmpty();
        assertThat(
                        OwnerSql.column(
                                "select id::text from wushe.shift_mark where community ="
                                        + " 'gaofeng' and slot_id = ?::uuid and kind = 'CAME'",
                                shift))
                .hasSize(PEOPLE);
        assertThat(at(sorted(presses), 99)).as("p99 of the press").isLessThan(SLOWEST_MICROS);
    }

    private void rush(List<Web> people) throws InterruptedException {
        ScheduledExecutorService phones = Executors.newScheduledThreadPool(PHONES);
        renew();
        phones.scheduleAtFixedRate(this::renew, RENEWED, RENEWED, TimeUnit.SECONDS);
        for (int i = 0; i < people.size(); i++) {
            Web person = people.get(i);
            long when = SECONDS * 1000L * i / people.size();
            phones.schedule(() -> come(person), when, TimeUnit.MILLISECONDS);
        }
        long patience = TimeUnit.SECONDS.toNanos(SECONDS + 60L) + System.nanoTime();
        while (presses.size() + errors.size() < people.size() && System.nanoTime() < patience) {
            Thread.sleep(100);
        }
        phones.shutdownNow();
        assertThat(phones.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private void renew() {
        String address = projects.worker.page(desk).select("svg").attr("data-code");
        code.set(address.substring(address.indexOf("/c/")));
    }

    private void come(Web person) {
        try {
            String here = "/c/gaofeng/check-in/" + shift;
            long start = System.nanoTime();
            String pass = Web.visitor().get(code.get()).cookie("wushe_check_in");
            Response page = person.request().cookie("wushe_check_in", pass).get(here);
            long read = System.nanoTime();
            Response pressed =
                    person.request()
                            .cookie("wushe_check_in", pass)
                            .header("Sec-Fetch-Site", "same-origin")
                            .contentType(ContentType.URLENC)
                            .post(here + "/arrival");
            scans.add((read - start) / 1000);
            presses.add((System.nanoTime() - read) / 1000);
            if (page.statusCode() != 200 || pressed.statusCode() != 303) {
                errors.add(page.statusCode() + " " + pressed.statusCode());
            }
        } catch (RuntimeException failed) {
            errors.add(failed.toString());
        }
    }

    private String shift() {
        String shifts = projects.desk + "/" + number + "/shifts";
        projects.worker.post(shifts + "/posts", Map.of("name", "清扫"));
        Map<String, String> plan =
                Map.of(
                        "post",
                        projects.worker.page(shifts).select("#post option").last().val(),
                        "day",
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString(),
                        "from",
                        "09:00",
                        "to",
                        "11:00",
                        "seats",
                        Integer.toString(PEOPLE),
                        "place",
                        "小花园");
        assertThat(projects.worker.post(shifts, plan).statusCode()).isEqualTo(303);
        String path =
                projects.worker.page(shifts).select(".tasks a[href*=/shifts/]").last().attr("href");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void begin() {
        OwnerSql.run(
                "update wushe.slot set starts_at = now() - interval '1 minute', ends_at = now() +"
                        + " interval '2 hours', signup_until = now() - interval '1 minute',"
                        + " cancel_until = now() - interval '1 minute', promote_until = now() -"
                        + " interval '1 minute' where community = 'gaofeng' and id = ?::uuid",
                shift);
    }

    private static List<Long> sorted(ConcurrentLinkedQueue<Long> micros) {
        List<Long> all = new ArrayList<>(micros);
        Collections.sort(all);
        return all;
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void report(String what, ConcurrentLinkedQueue<Long> micros) {
        List<Long> all = sorted(micros);
        System.out.printf(
                Locale.ROOT,
                "%-20s n=%d p50=%.1f ms p99=%.1f ms max=%.1f ms%n",
                what,
                all.size(),
                at(all, 50) / 1000.0,
                at(all, 99) / 1000.0,
                all.get(all.size() - 1) / 1000.0);
    }
}
