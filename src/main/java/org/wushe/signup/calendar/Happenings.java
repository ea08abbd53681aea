package org.wushe.signup.calendar;

import java.time.Instant;
import java.util.List;

/**
 * What a room holds in public, for the community's calendar. A room has one bean of it for each
 * kind of thing it holds; two statements are what it may cost, three at most.
 */
public interface Happenings {

    /** Stands in addresses, such as session. */
    String kind();

    /** In the reader's words, such as classes. */
    String name();

    /** Those that start in the span, as everybody may see them; from is in it, to is not. */
    List<Happening> between(Instant from, Instant to);
}
