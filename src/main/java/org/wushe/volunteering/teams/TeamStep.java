package org.wushe.volunteering.teams;

/** What happens to a team and its members. */
public enum TeamStep {
    FOUNDED,
    ASKED,
    ADMITTED,
    REFUSED,
    LEFT,
    REMOVED,
    LEADER_NAMED,
    HUB_JOINED,
    HUB_LEFT,
    DISSOLVED
}
