package org.wushe.tenancy.bundles;

import org.wushe.shared.AuditedEvent;

/** Something the platform did to a community, for that community's audit. */
public interface OperatorDeed extends AuditedEvent {

    AppliedBy by();

    String slug();

    @Override
    default String actorSubject() {
        return by().subject();
    }

    @Override
    default String actorName() {
        return by().name();
    }

    @Override
    default String actorRoles() {
        return by().roles();
    }

    @Override
    default String subject() {
        return slug();
    }
}
