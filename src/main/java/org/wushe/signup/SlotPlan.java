package org.wushe.signup;

import java.util.UUID;

/**
 * What a slot is to be.
 *
 * @param leaderId the member who is told of what the engine leaves to a person, may be null
 * @param approval whether a leader decides on each sign-up first
 */
public record SlotPlan(
        SlotOwner owner,
        SlotLabel label,
        SlotTimes times,
        SlotSeats seats,
        UUID leaderId,
        boolean approval) {}
