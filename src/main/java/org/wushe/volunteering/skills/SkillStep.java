package org.wushe.volunteering.skills;

/** What happens to a skill. */
public enum SkillStep {
    DECLARED,
    VERIFIED,
    REFUSED,
    REVOKED,
    WITHDRAWN
}
