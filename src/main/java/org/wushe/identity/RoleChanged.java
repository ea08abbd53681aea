package org.wushe.identity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A membership was decided or a role asked, granted or withdrawn.
 *
 * @param action identity.join_confirmed, identity.join_refused, identity.role_asked,
 *     identity.role_granted or identity.role_withdrawn
 * @param memberId whose
 * @param role null for a refused membership
 * @param reason told to her, may be null
 */
public record RoleChanged(
        String action, UUID memberId, Role role, String reason, Actor actor, Instant at)
        implements Deed {

    @Override
    public String subject() {
        return memberId.toString();
    }

    @Override
    public Map<String, String> details() {
        return role == null ? Map.of() : Map.of("role", role.key());
    }
}
