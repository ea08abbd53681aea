package org.wushe.services.rooms;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A room was added, changed or closed.
 *
 * @param action such as room.added
 * @param subject its name
 */
record RoomKept(String action, String subject, Actor actor, Instant at) implements Deed {}
