package org.wushe.volunteering.checkin;

import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** What a code turned out to be. */
enum Reading {
    CODE(How.CODE, null),
    SHEET(How.SHEET, null),
    /** Was on the screen of this shift some time ago. */
    STALE(null, "code_stale"),
    /** Of a sheet of this shift that does not hold. */
    WITHDRAWN(null, "sheet_withdrawn"),
    /** Of another shift, or of nobody. */
    UNKNOWN(null, null);

    private final How how;
    private final String why;

    Reading(How how, String why) {
        this.how = how;
        this.why = why;
    }

    /**
     * @throws Conflict if it held once
     * @throws Missing if it never was a code of this shift
     */
    How orRefuse() {
        if (how != null) {
            return how;
        }
        if (why != null) {
            throw new Conflict("checkin", why);
        }
        throw new Missing();
    }
}
