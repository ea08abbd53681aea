package org.wushe.volunteering.onetoone;

import java.time.Instant;

/**
 * A line of the story as the desk sees it.
 *
 * @param helper whom it is about, null for none
 * @param note why, null if nothing was said
 */
record TurnLine(OneToOneStep step, String helper, String note, String by, Instant at) {}
