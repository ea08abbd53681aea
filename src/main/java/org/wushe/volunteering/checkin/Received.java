package org.wushe.volunteering.checkin;

import org.wushe.web.Conflict;

/**
 * What became of a mark a device sent.
 *
 * @param why it was refused; null if it was not, or if the answer says it
 */
record Received(Answer answer, Conflict why) {

    static Received of(Answer answer) {
        return new Received(answer, null);
    }
}
