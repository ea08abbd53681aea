package org.wushe.volunteering.pairing;

/** What people do with a pairing. */
public enum PairingStep {
    PROPOSED,
    WORKER_AGREED,
    VOLUNTEER_AGREED,
    REFUSED,
    WITHDRAWN,
    LEFT,
    ENDED
}
