package org.wushe.volunteering.checkin;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody is not noted by a code where the place is checked. */
enum PlaceTrouble {
    /** She is not where the shift meets. */
    FAR,
    /** Her phone does not say where she is, or too roughly. */
    NONE;

    /** As it stands in the address of her page; empty if nothing went wrong. */
    static Optional<PlaceTrouble> read(String said) {
        return Arrays.stream(values()).filter(one -> one.name().equals(said)).findFirst();
    }
}
