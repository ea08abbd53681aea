package org.wushe.signup.calendar;

/**
 * Something in the calendar.
 *
 * @param kind in the reader's words
 */
record CalendarEntry(Happening what, String kind) {}
