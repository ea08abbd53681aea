package org.wushe.needs.imports;

import java.util.Optional;
import org.wushe.needs.Fingerprint;

/** The needs that are there before the import. */
@FunctionalInterface
public interface KnownNeeds {

    KnownNeeds NONE = row -> Optional.empty();

    /**
     * The number of the same need (XQ-2026-0042), if it is there already: compare {@link
     * ListRow#fingerprints()} with {@link Fingerprint#of} of the needs kept.
     */
    Optional<String> numberOf(ListRow row);
}
