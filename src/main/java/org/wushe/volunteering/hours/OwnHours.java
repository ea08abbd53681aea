package org.wushe.volunteering.hours;

import java.util.List;
import org.wushe.volunteering.Listed;

/**
 * What a volunteer sees of her hours.
 *
 * @param minutes that count as volunteering, all years
 * @param thisYear minutes that count as volunteering, of this year
 * @param partyMinutes that count as Party duty, all years; no part of the others
 * @param tags who she is here, in keys of the bundle duty: how she is known mixes no hours
 * @param star her highest, 0 for none
 * @param missing minutes to the next star, 0 if there is none
 * @param stars how many stars there are
 * @param onTheWay what does not count yet
 * @param done what counts or is void, a page of it
 */
record OwnHours(
        long minutes,
        long thisYear,
        long partyMinutes,
        List<String> tags,
        int star,
        long missing,
        int stars,
        List<HoursView> onTheWay,
        Listed<HoursView> done) {

    public String getTotal() {
        return HoursText.of(minutes);
    }

    public String getYear() {
        return HoursText.of(thisYear);
    }

    public String getParty() {
        return HoursText.of(partyMinutes);
    }

    /** Rounded up, so that what is left never reads as nothing. */
    public String getToNext() {
        return HoursText.of(missing + 5);
    }

    /** For the eye only; words stand beside it. */
    public String getRow() {
        return "\u2605".repeat(star) + "\u2606".repeat(Math.max(0, stars - star));
    }
}
