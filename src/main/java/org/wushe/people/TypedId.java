package org.wushe.people;

import java.util.UUID;
import org.wushe.web.Missing;

/** A record's id as a form sends it along. */
final class TypedId {

    private TypedId() {}

    /**
     * @throws Missing if it is no id at all
     */
    static UUID of(String sent) {
        try {
            return UUID.fromString(sent == null ? "" : sent);
        } catch (IllegalArgumentException notAnId) {
            throw new Missing();
        }
    }
}
