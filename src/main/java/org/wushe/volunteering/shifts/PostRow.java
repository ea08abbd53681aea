package org.wushe.volunteering.shifts;

import java.util.UUID;

/**
 * A post as the leader sees it.
 *
 * @param kind what is done there in the reader's words, null if that is not one of the kinds
 * @param skill what it takes in the reader's words, null for nothing
 */
record PostRow(
        UUID id,
        String name,
        String kind,
        boolean partyDuty,
        String skill,
        Integer minAge,
        boolean risky) {

    static PostRow of(Post post, String kind, String skill) {
        return new PostRow(
                post.id, post.name, kind, post.partyDuty, skill, post.minAge, post.risky);
    }
}
