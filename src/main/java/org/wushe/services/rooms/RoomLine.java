package org.wushe.services.rooms;

import java.time.Instant;

/**
 * A stretch of a day in a room.
 *
 * @param booking null where the room is free
 */
record RoomLine(Instant from, Instant until, BookingRow booking) {}
