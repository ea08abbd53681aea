package org.wushe.architecture.broken.needs;

import java.time.Instant;

/** Looks at the clock itself. */
class Impatient {
    Instant now = Instant.now();
}
