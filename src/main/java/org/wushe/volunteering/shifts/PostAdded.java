package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A project has a new post. */
public record PostAdded(String number, UUID postId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "project.post_added";
    }

    @Override
    public String subject() {
        return number;
    }
}
