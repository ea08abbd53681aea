package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.Crowd;
import org.wushe.testsupport.OwnerSql;

/**
 * Fifty people at the page of one session with five seats, who sign up and withdraw again. Not part
 * of the build: {@code ./mvnw test -Dtest=SeatsUnderLoadBench}; with {@code -Dwushe.bench.pause=0}
 * nobody rests between two turns.
 */
@QuarkusTest
class SeatsUnderLoadBench {

    private static final int SEATS = 5;
    private static final String MISCOUNTED =
            "select s.title from wushe.slot s where s.taken <> (select coalesce(sum(g.seats), 0)"
                    + " from wushe.signup g where g.community = s.community and g.slot_id = s.id"
                    + " and g.state in ('OFFERED', 'CONFIRMED')) and s.title like '理发%'";
    private static final int PAUSE = Integer.getInteger("wushe.bench.pause", 1000);
    private static final int SECONDS = Integer.getInteger("wushe.bench.seconds", 60);

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void fiftyAtOneSlot() {
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(9);
        String key = new ServiceDesk("gaofeng").sessionOf("理发 " + System.nanoTime(), day, SEATS);
        String page = "/c/gaofeng/services/sessions/" + key;
        List<String> people =
                IntStream.range(200, 250).mapToObj(n -> "resident" + n + "@gaofeng").toList();
        Crowd crowd = new Crowd(port);
        people.forEach(person -> crowd.get("first", person, "/c/gaofeng/me"));
        crowd.during(10, 0, people, person -> turn(crowd, person, page));
        crowd.forget();
        crowd.during(SECONDS, PAUSE, people, person -> turn(crowd, person, page));
        crowd.report();
        assertThat(OwnerSql.column(MISCOUNTED)).isEmpty();
    }

    /** Looks, takes a seat or a place in the list, looks again and gives it back. */
    private static void turn(Crowd crowd, String person, String page) {
        look(crowd, person, page);
        HttpResponse<String> taken =
                crowd.post("sign up", person, page + "/signups", Map.of("person", ""));
        assertThat(taken.statusCode()).as(taken.body()).isIn(303, 409);
        Element back = look(crowd, person, page).selectFirst("form[action$=/withdrawal]");
        if (back != null) {
            HttpResponse<String> given =
                    crowd.post("withdraw", person, back.attr("action"), Map.of("back", "me"));
            assertThat(given.statusCode()).as(given.body()).isIn(303, 409);
        }
    }

    private static Document look(Crowd crowd, String person, String page) {
        HttpResponse<String> shown = crowd.get("page", person, page);
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        return Jsoup.parse(shown.body());
    }
}
