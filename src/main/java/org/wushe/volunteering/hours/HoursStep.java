package org.wushe.volunteering.hours;

/** What happens to hours. */
public enum HoursStep {
    CHECKED,
    APPROVED,
    PUBLISHED,
    OBJECTED,
    CORRECTED,
    VOIDED,
    EFFECTIVE
}
