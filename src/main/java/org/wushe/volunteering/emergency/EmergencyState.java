package org.wushe.volunteering.emergency;

/** What was decided about an emergency; whether it is on, say its times. */
enum EmergencyState {
    PROPOSED,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
