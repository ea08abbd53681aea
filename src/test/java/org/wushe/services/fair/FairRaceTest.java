package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;

/** Several helpers at one stall at once, on the real database. */
@QuarkusTest
class FairRaceTest {

    private static final int HELPERS = 12;
    private static final int EACH = 4;

    @Test
    void noNumberIsGivenTwiceNorLeftOutAndNobodyIsSkipped() throws Exception {
        FairDesk desk = FairDesk.ofItsOwn();
        desk.service("磨刀", "LIVING");
        String number = desk.planned().get(0);
        String stall = desk.stall(number, "磨刀", "", "");
        desk.open(number);
        desk.startToday(number, Duration.ofMinutes(10));
        Callable<Integer> give =
                () -> desk.web.post(stall + "/tickets", Map.of("name", "")).statusCode();
        assertThat(atOnce(HELPERS * EACH, give)).containsOnly(303);
        assertThat(
                        OwnerSql.column(
                                "select number::text from wushe.fair_ticket where community = ?"
                                        + " order by fair_ticket.number",
                                desk.slug))
                .isEqualTo(
                        IntStream.rangeClosed(1, HELPERS * EACH)
                                .mapToObj(Integer::toString)
                                .toList());
        Callable<Integer> press =
                () -> desk.web.post(stall + "/next", Map.of("seen", "0")).statusCode();
        assertThat(atOnce(HELPERS, press)).containsOnly(303);
        assertThat(
                        OwnerSql.column(
                                "select number || ' ' || state from wushe.fair_ticket where"
                                        + " community = ? and state <> 'WAITING'",
                                desk.slug))
                .containsExactly("1 CALLED");
    }

    private static List<Integer> atOnce(int times, Callable<Integer> work) throws Exception {
        return AtOnce.all(Collections.nCopies(times, work));
    }
}
