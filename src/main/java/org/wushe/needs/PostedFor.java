package org.wushe.needs;

import java.util.UUID;

/**
 * Whom a need is posted for by somebody else, under a mandate.
 *
 * @param requesterId her own account, null if she has none
 */
public record PostedFor(UUID personId, UUID requesterId, UUID mandateId, String name) {}
