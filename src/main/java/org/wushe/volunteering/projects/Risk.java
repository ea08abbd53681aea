package org.wushe.volunteering.projects;

/** How dangerous the service is (Regulations on Volunteer Service, art. 13 and 17). */
public enum Risk {
    ORDINARY,
    /** Starts only with an accident insurance, and not for minors. */
    HIGH
}
