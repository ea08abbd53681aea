package org.wushe.needs;

/** What happened to a need; each is one line of its timeline. */
public enum NeedStep {
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    LINKED,
    PROGRESS,
    PART_DONE,
    RESULT,
    CONFIRMED,
    NOT_SOLVED
}
