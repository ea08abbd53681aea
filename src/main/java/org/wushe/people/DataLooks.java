package org.wushe.people;

import java.time.Instant;
import java.util.List;

/** Tells a person who opened what is protected about her. The audit knows. */
public interface DataLooks {

    /**
     * The newest first, her own left out.
     *
     * @param most at most so many
     */
    List<Look> at(Whose whose, int most);

    /**
     * One look, in the reader's words.
     *
     * @param roles as what she looked, separated by commas
     * @param what she opened
     * @param about the number of the need through which she looked; null if through none
     */
    record Look(Instant at, String who, String roles, String what, String about) {}
}
