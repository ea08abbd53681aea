package org.wushe.services.fair;

import org.wushe.signup.SignupView;

/**
 * What the reader booked at a stall, for herself or somebody she looks after.
 *
 * @param name null for herself
 * @param number the number she got when she arrived, null before
 * @param ticket where it stands, null before
 */
record OwnBooking(SignupView signup, String name, String number, TicketState ticket) {}
