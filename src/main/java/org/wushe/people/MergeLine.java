package org.wushe.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge as the person's page shows it.
 *
 * @param name what the merged record says
 * @param undoneAt null if it stands
 * @param undoable whether it can be undone now
 */
public record MergeLine(
        UUID id,
        String name,
        String by,
        Instant at,
        Instant undoUntil,
        Instant undoneAt,
        boolean undoable) {}
