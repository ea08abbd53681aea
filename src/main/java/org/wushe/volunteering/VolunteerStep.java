package org.wushe.volunteering;

/** What happens to a registration. */
public enum VolunteerStep {
    INVITED,
    DECLINED,
    REGISTERED,
    CHANGED,
    LEFT
}
