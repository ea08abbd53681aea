package org.wushe.people.mandates;

/** On what a mandate rests. */
public enum MandateKind {
    ORAL,
    PAPER,
    LEGAL_GUARDIAN,
    STAFF_DUTY
}
