package org.wushe.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who asked to be deleted, as the desk sees it.
 *
 * @param wish why, if she said so
 * @param inHand what still goes on for her
 * @param mayDecide nobody decides on her own
 */
public record DeletionLine(
        UUID id,
        String name,
        Instant askedAt,
        String wish,
        List<InHand> inHand,
        boolean mayDecide) {}
