package org.wushe.volunteering.certificates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.volunteering.hours.HoursText;
import org.wushe.volunteering.hours.ProjectHours;

/**
 * A certificate as the volunteer and the desk see it.
 *
 * @param due until when an application should be answered, null once it is
 * @param period the days it covers
 * @param minutes effective now while it is asked for, later as certified
 */
record CertificateView(
        UUID id,
        String number,
        String name,
        CertificateState state,
        Instant askedAt,
        Instant due,
        Period period,
        long minutes,
        List<ProjectHours> projects,
        String inCharge,
        Instant issuedAt,
        String issuedBy,
        Instant endedAt,
        String endedBy,
        String endReason) {

    static CertificateView of(Certificate one, Instant due, long minutes, List<ProjectHours> now) {
        boolean asked = one.state == CertificateState.ASKED;
        return new CertificateView(
                one.id,
                one.number,
                one.name,
                one.state,
                one.askedAt,
                asked ? due : null,
                one.period(),
                asked ? minutes : one.minutes,
                asked ? now : Attested.projects(one.content),
                one.inCharge,
                one.issuedAt,
                one.issuedByName,
                one.endedAt,
                one.endedByName,
                one.endReason);
    }

    public boolean isAsked() {
        return state == CertificateState.ASKED;
    }

    public boolean isValid() {
        return state == CertificateState.VALID;
    }

    public String getHours() {
        return HoursText.of(minutes);
    }

    /** Hours of one project, for a template. */
    public String hoursOf(ProjectHours one) {
        return HoursText.of(one.minutes());
    }
}
