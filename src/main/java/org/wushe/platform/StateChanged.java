package org.wushe.platform;

import java.time.Instant;
import java.util.Map;
import org.wushe.shared.AuditedEvent;
import org.wushe.tenancy.bundles.AppliedBy;

/**
 * A community was suspended or resumed. Fired inside that community.
 *
 * @param reason what its pages say meanwhile; null if it was resumed
 */
record StateChanged(String slug, String reason, AppliedBy by, Instant at) implements AuditedEvent {

    @Override
    public String actorSubject() {
        return by.subject();
    }

    @Override
    public String actorName() {
        return by.name();
    }

    @Override
    public String actorRoles() {
        return by.roles();
    }

    @Override
    public String action() {
        return reason == null ? "platform.resumed" : "platform.suspended";
    }

    @Override
    public String subject() {
        return slug;
    }

    @Override
    public Map<String, String> details() {
        return reason == null ? Map.of() : Map.of("reason", reason);
    }
}
