package org.wushe.needs;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.shared.AuditedEvent;

/** Somebody who acts on a need opened the requester's phone and address. */
public record ContactRead(String number, Actor actor, Instant at) implements AuditedEvent {

    @Override
    public String actorSubject() {
        return actor.subject();
    }

    @Override
    public String actorName() {
        return actor.name();
    }

    @Override
    public String actorRoles() {
        return actor.rolesText();
    }

    @Override
    public String action() {
        return "need.contact_read";
    }

    @Override
    public String subject() {
        return number;
    }
}
