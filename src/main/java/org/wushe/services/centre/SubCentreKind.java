package org.wushe.services.centre;

import java.util.Arrays;
import java.util.Optional;

/** The five service units of a neighbourhood centre (E4-12), in the order the source names them. */
public enum SubCentreKind {
    SAFETY,
    HEALTH,
    AFFAIRS,
    CULTURE,
    LIVING;

    /** Empty if it is none of them. */
    public static Optional<SubCentreKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
