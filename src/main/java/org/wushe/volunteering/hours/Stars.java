package org.wushe.volunteering.hours;

import java.util.List;

/**
 * Which star so many hours are worth (domain row B-4).
 *
 * @param thresholds hours for each star, the first star first
 * @param inSequence whether a star needs the one before it
 */
record Stars(List<Integer> thresholds, boolean inSequence) {

    private static final long HOUR = 60;

    /** The highest star whose hours are reached, 0 for none. */
    int reached(long minutes) {
        return (int) thresholds.stream().filter(hours -> minutes >= hours * HOUR).count();
    }

    /**
     * The star she is given next, 0 for none.
     *
     * @param held her highest star so far
     */
    int next(int held, long minutes) {
        int reached = reached(minutes);
        if (reached <= held) {
            return 0;
        }
        return inSequence ? held + 1 : reached;
    }

    /** Minutes to the star after the one held, 0 if there is none or they are served already. */
    long missing(int held, long minutes) {
        return held >= thresholds.size() ? 0 : Math.max(0, thresholds.get(held) * HOUR - minutes);
    }

    int threshold(int star) {
        return thresholds.get(star - 1);
    }
}
