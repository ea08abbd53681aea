package org.wushe.volunteering.teams;

/**
 * Effective hours of a team's members, in minutes; who is in several teams below a hub counts once
 * there (domain row E4-22).
 *
 * @param withUnits with the teams below it
 */
record TeamHours(long own, long withUnits) {}
