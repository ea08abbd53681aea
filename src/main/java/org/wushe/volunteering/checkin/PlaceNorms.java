package org.wushe.volunteering.checkin;

import java.util.Map;

/**
 * What a community has decided about the place check; norms of its policy in metres, see
 * tenants/README.md.
 *
 * @param radius around the meeting point in which people are there
 * @param accuracy how much of what a phone says of its accuracy counts in the volunteer's favour,
 *     and how accurate the leader's has to be
 */
record PlaceNorms(int radius, int accuracy) {

    static PlaceNorms of(Map<String, String> norms) {
        return new PlaceNorms(
                metres(norms, "checkin-place-metres", 200),
                metres(norms, "checkin-place-accuracy-metres", 100));
    }

    /** A norm that is no number would keep everybody out; the usual one does less harm. */
    private static int metres(Map<String, String> norms, String name, int usual) {
        String said = norms.getOrDefault(name, "");
        return said.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(said) : usual;
    }

    /**
     * In the volunteer's favour if her phone is not sure; false for what is no number.
     *
     * @param distance in metres
     * @param claimed accuracy in metres
     */
    boolean isThere(double distance, double claimed) {
        return distance - Math.min(claimed, accuracy) <= radius;
    }

    boolean isThere(Position position, MeetingPoint point) {
        return isThere(position.metresTo(point), position.accuracy());
    }

    /** Whether that is good enough to be what everybody is compared with. */
    boolean isPrecise(Position position) {
        return position.accuracy() <= accuracy;
    }
}
