package org.wushe.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something done that the audit keeps. Rooms fire such events inside the transaction of the change;
 * the audit listens and no room knows it.
 */
public interface AuditedEvent {

    String actorSubject();

    String actorName();

    /** The roles the actor had at that moment, blank-separated. */
    String actorRoles();

    /** What was done, as room.verb, such as need.accepted. */
    String action();

    /** What it was done to, as a number or key that a person can look up. */
    String subject();

    Instant at();

    /** Further facts without personal data. */
    default Map<String, String> details() {
        return Map.of();
    }
}
