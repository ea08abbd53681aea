package org.wushe.identity;

import java.util.Set;

/**
 * A kind of thing that waits at the desk; each room brings its own as a bean. The desk's home
 * counts all that concern its reader in one statement.
 *
 * @param key of its words on the desk's home
 * @param path where it is seen to, within the community
 * @param roles whom it concerns
 * @param query in HQL, counts what waits; may name :me, the reader's membership, and :now
 */
public record WaitingKind(String key, String path, Set<Role> roles, String query) {}
