package org.wushe.volunteering.growth;

/** What people do for a team to develop. */
public enum GrowthStep {
    PLAN_OPENED,
    PLAN_CLOSED,
    STAGE_PROPOSED,
    STAGE_CONFIRMED,
    STAGE_REFUSED,
    STAGE_WITHDRAWN
}
