package org.wushe.volunteering.checkin;

import org.wushe.signup.Attendance;

/** What was noted of somebody. */
enum MarkKind {
    CAME(Attendance.CHECKED_IN),
    LEFT(Attendance.CHECKED_OUT),
    ABSENT(Attendance.NO_SHOW);

    final Attendance attendance;

    MarkKind(Attendance attendance) {
        this.attendance = attendance;
    }
}
