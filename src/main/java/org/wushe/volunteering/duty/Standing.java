package org.wushe.volunteering.duty;

/** As what somebody reports in; she says so herself, and the community confirms it. */
public enum Standing {
    PARTY_MEMBER,
    LEAGUE_MEMBER
}
