package org.wushe.services;

import java.util.Locale;

/** What was done with a service. */
enum ItemStep {
    CREATED,
    CHANGED,
    WITHDRAWN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
