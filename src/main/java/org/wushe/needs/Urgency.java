package org.wushe.needs;

/** How soon a need wants an answer, as told. */
public enum Urgency {
    ORDINARY,
    URGENT
}
