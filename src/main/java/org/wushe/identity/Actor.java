package org.wushe.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * The person who acts in the current community. Comes from the session or token only, never from a
 * form.
 *
 * @param subject her key at the identity provider
 * @param memberId her entry in the book of members, also while she only asks to join; null for a
 *     stranger who never asked
 */
public record Actor(String subject, String name, UUID memberId, Set<Role> roles) {

    /** What the software does by itself when a time has run out. */
    public static final Actor CLERK = new Actor("wushe", null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Confirmed here: whoever only asked to join, was refused or left holds no role. */
    public boolean isMember() {
        return memberId != null && !roles.isEmpty();
    }

    /** Whether she has a desk: any duty beyond resident and volunteer. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.RESIDENT && role != Role.VOLUNTEER);
    }

    /** Roles as one text, for the audit. */
    public String rolesText() {
        return roles.stream().sorted().map(Role::key).reduce((a, b) -> a + " " + b).orElse("");
    }
}
