package org.wushe.volunteering.duty;

/** As what somebody reports in; she says so herself, and the community confirms it. */
enum Standing {
    PARTY_MEMBER,
    LEAGUE_MEMBER
}
