package org.wushe.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The one place where identifiers are made. */
public final class Ids {

    private Ids() {}

    /** A key of a row: UUID version 7, so that a newer row sorts after an older one. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** A key that nobody can guess, for addresses that open without further proof. */
    public static UUID unguessable() {
        return UUID.randomUUID();
    }
}
