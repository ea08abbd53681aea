package org.wushe.needs;

/** Who may read a need's public side at most, as the requester wants it. */
public enum Visibility {
    HANDLERS,
    MEMBERS,
    PUBLIC
}
