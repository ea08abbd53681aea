package org.wushe.signup;

import java.time.Instant;

/**
 * Seats are free and people wait, but nothing can be offered: it is too late, or the first of them
 * are more than the seats. The leader may offer them by hand or call somebody.
 */
public record SeatsIdle(SlotView slot, int seats, Instant at) {}
