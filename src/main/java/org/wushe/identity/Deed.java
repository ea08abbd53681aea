package org.wushe.identity;

import org.wushe.shared.AuditedEvent;

/** Something a person did in her community, for the audit: the record names its actor. */
public interface Deed extends AuditedEvent {

    Actor actor();

    @Override
    default String actorSubject() {
        return actor().subject();
    }

    @Override
    default String actorName() {
        return actor().name();
    }

    @Override
    default String actorRoles() {
        return actor().rolesText();
    }
}
