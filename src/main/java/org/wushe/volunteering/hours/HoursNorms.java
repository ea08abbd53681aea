package org.wushe.volunteering.hours;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wushe.volunteering.checkin.CheckinNorms;

/**
 * What a community has decided about hours and stars, see tenants/README.md.
 *
 * @param tolerance of sign-in and sign-out
 * @param longest minutes a person serves in one shift without a reason
 * @param lookDays working days in which only the volunteer sees what was approved
 * @param noticeDays working days of the public notice
 * @param stars hours for each star, the first star first
 * @param inSequence whether a star needs the one before it
 */
record HoursNorms(
        Duration tolerance,
        int longest,
        int lookDays,
        int noticeDays,
        List<Integer> stars,
        boolean inSequence) {

    private static final int HOUR = 60;
    private static final List<Integer> USUAL_STARS = List.of(100, 300, 600, 1000, 1500);

    static HoursNorms of(Map<String, String> norms) {
        return new HoursNorms(
                CheckinNorms.of(norms).tolerance(),
                number(norms, "hours-longest-hours", 12) * HOUR,
                number(norms, "hours-look-days", 1),
                number(norms, "hours-notice-days", 5),
                stars(norms.getOrDefault("star-hours", "")),
                !"false".equals(norms.get("star-in-sequence")));
    }

    /** A norm that is no number is as good as none. */
    private static int number(Map<String, String> norms, String name, int usual) {
        String said = norms.getOrDefault(name, "");
        return said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : usual;
    }

    private static List<Integer> stars(String said) {
        return said.matches("[0-9]{1,5}( [0-9]{1,5})*")
                ? Arrays.stream(said.split(" ")).map(Integer::valueOf).sorted().toList()
                : USUAL_STARS;
    }
}
