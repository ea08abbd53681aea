package org.wushe.people;

import java.util.List;
import java.util.UUID;

/**
 * The person whose data a room gives or forgets.
 *
 * @param memberId her account here
 * @param records all ids under which rooms hold her, the counting one first; empty if she has none
 */
public record Whose(UUID memberId, List<UUID> records) {}
