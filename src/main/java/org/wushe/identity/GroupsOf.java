package org.wushe.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import java.util.TreeSet;

/** The communities a signed-in person has a role in, read from her token. */
final class GroupsOf {

    static final String ATTRIBUTE = "wushe.groups";
    private static final String PREFIX = "/communities/";

    private GroupsOf() {}

    static Set<String> communities(SecurityIdentity identity) {
        Set<String> slugs = new TreeSet<>();
        Set<String> groups = identity.getAttribute(ATTRIBUTE);
        for (String group : groups == null ? identity.getRoles() : groups) {
            int end = group.indexOf('/', PREFIX.length());
            if (group.startsWith(PREFIX) && end > 0) {
                slugs.add(group.substring(PREFIX.length(), end));
            }
        }
        return slugs;
    }
}
