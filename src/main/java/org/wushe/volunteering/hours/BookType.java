package org.wushe.volunteering.hours;

/** As what an hour counts; never as both (domain row E7-04). */
public enum BookType {
    /** Counts for stars and certificates. */
    VOLUNTEER,
    /** What a Party member who reported in did on a Party duty; counts for neither. */
    PARTY_DUTY
}
