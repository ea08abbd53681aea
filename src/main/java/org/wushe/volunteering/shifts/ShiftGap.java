package org.wushe.volunteering.shifts;

import org.wushe.signup.SlotGap;
import org.wushe.volunteering.projects.ProjectRef;

/**
 * A shift by what it needs and who comes; without any name.
 *
 * @param post what the volunteer does there, in words
 * @param skill what it takes in the reader's words, null for nothing
 */
public record ShiftGap(SlotGap slot, ProjectRef project, String post, String skill) {}
