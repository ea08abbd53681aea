package org.wushe.signup.calendar;

import java.time.LocalDate;
import java.util.List;
import org.wushe.signup.SlotView;

/**
 * What a room holds in public, for the community's calendar. A room has one bean of it for each
 * kind of thing it holds. The slots of all rooms are read at once; of its own a room may spend two
 * statements.
 */
public interface Happenings {

    /** Stands in addresses, such as session; also the kind of its slots where it has any. */
    String kind();

    /** In the reader's words, such as classes. */
    String name();

    /** Whether each of its slots takes place on its own, so that it wants to be given them. */
    default boolean isOfSlots() {
        return true;
    }

    /**
     * Those that start in the span, as everybody may see them.
     *
     * @param slots of its kind that start there; none if it wants none
     * @param first of the days of the span, as the community's clocks show them
     * @param after the first day behind it
     */
    List<Happening> among(List<SlotView> slots, LocalDate first, LocalDate after);
}
