package org.wushe.services.centre;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The centre or one of its sub-centres was written down anew.
 *
 * @param kind null for the centre itself
 */
record CentreKept(SubCentreKind kind, String subject, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return kind == null ? "centre.changed" : "centre.part_changed";
    }

    @Override
    public Map<String, String> details() {
        return kind == null ? Map.of() : Map.of("sub_centre", kind.name());
    }
}
