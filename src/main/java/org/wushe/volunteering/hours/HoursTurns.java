package org.wushe.volunteering.hours;

/**
 * What the reader may do with some hours.
 *
 * @param approve whether she may approve them now
 * @param whyNot key of the reason why she may not approve what waits for it, null otherwise
 * @param correct whether she may say another value
 * @param annul whether she may make them void
 * @param seeBook whether she may know as what they are booked
 */
record HoursTurns(
        boolean approve, String whyNot, boolean correct, boolean annul, boolean seeBook) {}
