package org.wushe.volunteering.helping;

import java.util.List;
import java.util.Set;
import org.wushe.volunteering.FreeTime;

/**
 * Whether a volunteer fits a request, by skill, time and place.
 *
 * @param skill she has it, and it has not expired
 * @param time she usually has time then
 * @param place it lies where it suits her; true also if she named no place
 */
record HelpMatch(boolean skill, boolean time, boolean place) {

    static HelpMatch of(HelpRequest request, Able helper) {
        return new HelpMatch(
                helper.skills().contains(request.skill),
                helper.times().contains(request.time()),
                isNear(request.place, helper.area()));
    }

    /** Whoever has the skill may offer, even at another time than usual. */
    boolean mayOffer() {
        return skill;
    }

    public boolean isWhole() {
        return skill && time && place;
    }

    private static boolean isNear(String place, String area) {
        return area == null
                || area.isBlank()
                || place.contains(area.strip())
                || area.contains(place.strip());
    }

    /** What is known of a volunteer for a match. */
    record Able(Set<String> skills, List<FreeTime> times, String area) {}
}
