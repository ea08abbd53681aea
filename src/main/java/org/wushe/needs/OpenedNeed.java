package org.wushe.needs;

import java.util.List;
import java.util.UUID;
import org.wushe.web.Missing;

/** A need that somebody may look into, with the parts of the five. */
record OpenedNeed(Need need, List<Linkage> parts) {

    /** A part that still runs. */
    Linkage acting(UUID linkage) {
        return parts.stream()
                .filter(part -> part.id.equals(linkage) && part.isActing())
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
