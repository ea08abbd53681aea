package org.wushe.services.rooms;

import java.util.UUID;

/** A room that can be chosen, by its name in the reader's language. */
public record RoomRef(UUID id, String name) {}
