package org.wushe.volunteering.checkin;

import java.util.List;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.FormErrors;

/**
 * The leader's list at the door.
 *
 * @param open marks made without network that she has to settle
 */
record PeoplePage(
        ShiftRef shift, List<Line> people, List<OpenMark> open, Device device, FormErrors errors) {}
