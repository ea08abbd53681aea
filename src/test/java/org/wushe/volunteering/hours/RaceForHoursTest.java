package org.wushe.volunteering.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.Web;

/** Two who lead confirm the same volunteer at once, of whom nobody had noted anything. */
@QuarkusTest
class RaceForHoursTest {

    private static final int ROUNDS = 3;

    @Inject Directory directory;

    @Test
    void oneConfirmsAndTheOtherIsTold() throws Exception {
        NotingDirectory.instead(directory);
        HoursInHand hours = new HoursInHand("gaofeng");
        Web volunteer = hours.volunteers.registered(hours.volunteers.somebody("resident"));
        for (int round = 0; round < ROUNDS; round++) {
            String shift = hours.shift();
            hours.signUp(volunteer, shift);
            hours.over(shift);
            String line = hours.line(shift);
            Map<String, String> form = Map.of("minutes", "60", "reason", "我看着她做完的");
            List<Callable<Integer>> work = new ArrayList<>();
            for (Web leader : List.of(hours.leader, hours.coordinator, hours.leader)) {
                work.add(() -> leader.post(line, form).statusCode());
            }
            assertThat(AtOnce.all(work)).containsExactlyInAnyOrder(303, 409, 409);
            assertThat(hours.one("state || ' ' || minutes", shift)).isEqualTo("CHECKED 60");
        }
    }
}
