package org.wushe.volunteering.duty;

/** What happens to a report-in. */
public enum ReportInStep {
    REPORTED,
    CHANGED,
    CONFIRMED,
    REFUSED,
    RENEWED,
    WITHDRAWN,
    ENDED
}
