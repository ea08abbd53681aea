package org.wushe.volunteering.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.volunteering.FreeTime;

/**
 * A report-in as she herself and those who confirm it see it.
 *
 * @param skills in the reader's words
 * @param confirmedOn null before
 * @param until the last day on which it holds, null before the confirmation
 * @param lapsed whether that day is over
 * @param renewable whether she may renew it now
 */
record ReportInView(
        UUID id,
        int version,
        String number,
        String name,
        String standing,
        String unit,
        String unitEmail,
        List<String> skills,
        String abilities,
        List<FreeTime> times,
        ReportInState state,
        Instant reportedAt,
        LocalDate confirmedOn,
        LocalDate until,
        String decidedBy,
        String reason,
        boolean lapsed,
        boolean renewable) {

    static ReportInView of(
            ReportIn report, List<String> skills, LocalDate day, ReportInNorms norms) {
        boolean confirmed = report.state == ReportInState.CONFIRMED;
        return new ReportInView(
                report.id,
                report.version,
                report.number,
                report.name,
                report.standing.name(),
                report.unit,
                report.unitEmail,
                skills,
                report.abilities,
                report.times(),
                report.state,
                report.reportedAt,
                report.confirmedOn,
                report.validUntil,
                report.decidedByName,
                report.reason,
                confirmed && !report.isInForce(day),
                report.isRenewable(day, norms));
    }

    public boolean isConfirmed() {
        return state == ReportInState.CONFIRMED;
    }

    public boolean isWaiting() {
        return state == ReportInState.REPORTED;
    }

    public boolean isActive() {
        return state.isActive();
    }
}
