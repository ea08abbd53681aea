package org.wushe.volunteering.shifts;

import org.wushe.signup.SlotView;
import org.wushe.volunteering.projects.ProjectRef;

/**
 * A shift as those who note who comes know it.
 *
 * @param post what the volunteer does there, in words
 * @param kind code of what she does there, null if it is none of the kinds
 * @param partyDuty whether Party members who reported in serve there as such
 */
public record ShiftRef(
        SlotView slot, ProjectRef project, String post, String kind, boolean partyDuty) {}
