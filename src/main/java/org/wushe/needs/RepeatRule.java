package org.wushe.needs;

import java.util.Optional;

/** Which need another one may be said to repeat. */
final class RepeatRule {

    private RepeatRule() {}

    /** Message key of what is wrong, null if nothing is. */
    static String problem(Need repeat, Optional<Need> original) {
        if (original.isEmpty()) {
            return "original_unknown";
        }
        if (original.get().id.equals(repeat.id)) {
            return "repeats_itself";
        }
        return original.get().status.isOpen() ? null : "original_ended";
    }
}
