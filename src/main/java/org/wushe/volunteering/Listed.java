package org.wushe.volunteering;

import java.util.List;
import java.util.function.Function;
import org.wushe.web.Cursor;

/**
 * One page of a list.
 *
 * @param next where the following page begins, null on the last
 */
public record Listed<T>(List<T> rows, Cursor next, boolean first) {

    public static final int PAGE = 50;

    /**
     * @param found one row more than a page holds, if there are more
     */
    public static <E, T> Listed<T> of(
            List<E> found, Cursor after, Function<E, T> row, Function<E, Cursor> place) {
        List<E> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Listed<>(
                shown.stream().map(row).toList(),
                found.size() > PAGE ? place.apply(shown.get(PAGE - 1)) : null,
                after.equals(Cursor.START));
    }
}
