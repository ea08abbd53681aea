package org.wushe.volunteering.checkin;

/** How somebody was noted. */
enum How {
    /** She scanned the code on the leader's screen. */
    CODE,
    /** She scanned the printed sheet. */
    SHEET,
    /** The leader noted her by name. */
    LEADER,
    /** The leader noted her by name while she had no network; the time is that of her device. */
    OFFLINE
}
