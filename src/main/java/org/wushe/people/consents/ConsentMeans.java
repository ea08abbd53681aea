package org.wushe.people.consents;

/** How a consent was given. */
public enum ConsentMeans {
    ORAL,
    PAPER,
    ONLINE
}
