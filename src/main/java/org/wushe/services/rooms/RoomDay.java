package org.wushe.services.rooms;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a room, what is free and what is taken in the order of time.
 *
 * @param open whether it opens at all
 */
record RoomDay(LocalDate date, RoomView room, boolean open, List<RoomLine> lines) {}
