package org.wushe.volunteering.skills;

/** Where a skill stands; whether it counts also depends on its day of expiry. */
public enum SkillState {
    WAITING,
    VALID,
    REFUSED,
    REVOKED,
    WITHDRAWN
}
