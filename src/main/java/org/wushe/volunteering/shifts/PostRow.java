package org.wushe.volunteering.shifts;

import java.util.UUID;

/**
 * A post as the leader sees it.
 *
 * @param skill what it takes in the reader's words, null for nothing
 */
record PostRow(UUID id, String name, String skill, Integer minAge, boolean risky) {

    static PostRow of(Post post, String skill) {
        return new PostRow(post.id, post.name, skill, post.minAge, post.risky);
    }
}
