package org.wushe.needs;

/** How the requester wants to be reached. */
public enum ContactBy {
    PHONE,
    MESSAGE,
    VISIT
}
