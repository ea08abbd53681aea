package org.wushe.volunteering.hours;

/**
 * What was done of one kind in a period: three counts of different units, never added up.
 *
 * @param code of the kind, empty for what is none of them
 * @param name in the reader's words
 * @param volunteered effective minutes of volunteering
 * @param partyDuty effective minutes of Party duty
 * @param noShows how often somebody who had a seat did not come
 */
record KindLine(String code, String name, long volunteered, long partyDuty, long noShows) {}
