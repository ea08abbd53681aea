package org.wushe.volunteering.shifts;

import org.wushe.signup.SlotView;
import org.wushe.volunteering.projects.ProjectRef;

/**
 * A shift as those who note who comes know it.
 *
 * @param post what the volunteer does there, in words
 */
public record ShiftRef(SlotView slot, ProjectRef project, String post) {}
