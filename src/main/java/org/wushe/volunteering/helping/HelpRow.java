package org.wushe.volunteering.helping;

import java.time.LocalDate;

/**
 * A request in a list: nothing of who asks.
 *
 * @param match how it fits the reader, null if she is no volunteer
 */
record HelpRow(
        String number,
        String text,
        String skill,
        String place,
        LocalDate wantedOn,
        DayPart dayPart,
        HelpState state,
        HelpMatch match) {

    static HelpRow of(HelpRequest request, String skill, HelpMatch match) {
        return new HelpRow(
                request.number,
                request.text,
                skill,
                request.place,
                request.wantedOn,
                request.dayPart,
                request.state,
                match);
    }
}
