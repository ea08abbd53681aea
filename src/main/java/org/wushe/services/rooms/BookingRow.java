package org.wushe.services.rooms;

import java.time.Instant;
import java.util.UUID;

/**
 * A booking as lists and pages show it.
 *
 * @param who the group or person it is for
 * @param ofSession whether it belongs to a service session, which alone can change it
 * @param ahead whether it is not over yet
 * @param lapsesAt until when it waits for an answer, null if it does not
 */
record BookingRow(
        UUID id,
        String number,
        UUID roomId,
        String room,
        Instant startsAt,
        Instant endsAt,
        String purpose,
        int people,
        String who,
        String booker,
        String overrideReason,
        BookingState state,
        String reason,
        boolean ofSession,
        boolean ahead,
        Instant lapsesAt) {

    static BookingRow of(Booking booking, Room room, String language, Instant now) {
        return new BookingRow(
                booking.id,
                booking.number,
                room.id,
                room.name(language),
                booking.startsAt,
                booking.endsAt,
                booking.purpose,
                booking.people,
                booking.forWhom.isEmpty() ? booking.bookerName : booking.forWhom,
                booking.bookerName,
                booking.overrideReason,
                booking.state,
                booking.reason,
                booking.sessionId != null,
                now.isBefore(booking.endsAt),
                booking.state == BookingState.ASKED ? booking.lapsesAt : null);
    }

    /** Whether it can still be given up by whoever made it. */
    public boolean isCancellable() {
        return ahead && !ofSession && BookingState.LIVE.contains(state);
    }

    public boolean isToAnswer() {
        return ahead && state == BookingState.ASKED;
    }
}
