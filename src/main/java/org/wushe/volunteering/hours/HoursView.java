package org.wushe.volunteering.hours;

import java.time.Instant;
import java.util.UUID;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.projects.ProjectRef;

/**
 * Some hours as those see them who confirm them, and the volunteer herself.
 *
 * @param partyDuty whether they count as Party duty and not as volunteering
 * @param minutes as confirmed, null before
 * @param effective minutes that count now; while a correction is on its way, those before it
 * @param proposal what the marks say
 * @param most minutes that can count
 * @param longest whether the marks say more than a person usually serves in one shift
 * @param dueAt when the clock takes the next step, null if somebody has to
 */
record HoursView(
        UUID id,
        String name,
        String volunteerNumber,
        String project,
        String projectNumber,
        String post,
        boolean partyDuty,
        String place,
        Instant startsAt,
        Instant endsAt,
        Instant came,
        Instant left,
        HoursState state,
        Integer minutes,
        int effective,
        Proposal proposal,
        int most,
        boolean longest,
        String reason,
        String objection,
        String checkedBy,
        String approvedBy,
        Instant dueAt) {

    static HoursView of(
            ServiceHours hours, VolunteerRef volunteer, ProjectRef project, HoursNorms norms) {
        ServiceTime time = new ServiceTime(hours.startsAt, hours.endsAt, norms.tolerance());
        Proposal proposal = time.proposal(hours.seen());
        return new HoursView(
                hours.id,
                volunteer.name(),
                volunteer.number(),
                project.title(),
                project.number(),
                hours.post,
                hours.bookType == BookType.PARTY_DUTY,
                hours.place,
                hours.startsAt,
                hours.endsAt,
                hours.cameAt,
                hours.leftAt,
                hours.state,
                hours.minutes,
                hours.effectiveMinutes,
                proposal,
                time.most(),
                proposal.minutes() > norms.longest(),
                hours.reason,
                hours.objection,
                hours.checkedByName,
                hours.approvedByName,
                hours.dueAt);
    }

    /** What counts or would. */
    public int getShown() {
        return minutes == null ? proposal.minutes() : minutes;
    }

    public String getHours() {
        return HoursText.of(getShown());
    }

    public boolean isObjectable() {
        return state == HoursState.APPROVED || state == HoursState.PUBLISHED;
    }

    public boolean isPublished() {
        return state == HoursState.PUBLISHED;
    }
}
