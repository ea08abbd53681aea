package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * What a person told when she reported in. An active report-in is taken back first; forgotten, the
 * number and the dates stay.
 */
@ApplicationScoped
class KeptReportIns implements KeepsPersons {

    private static final String NOBODY = "\u2014";

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(
                Map.of(
                        "reportIns",
                        ReportIn.<ReportIn>list(
                                        "memberId = ?1 order by reportedAt", whose.memberId())
                                .stream()
                                .map(KeptReportIns::told)
                                .toList()));
    }

    private static Map<String, Object> told(ReportIn report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", report.number);
        told.put("standing", report.standing);
        told.put("unit", report.unit);
        told.put("unitEmail", report.unitEmail);
        told.put("skills", report.skills());
        told.put("abilities", report.abilities);
        told.put("times", report.times());
        told.put("state", report.state);
        told.put("reportedAt", report.reportedAt);
        told.put("confirmedOn", report.confirmedOn);
        told.put("validUntil", report.validUntil);
        told.put("reason", report.reason);
        return told;
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        return ReportIn.latest(whose.memberId())
                .filter(report -> report.state.isActive())
                .map(
                        report ->
                                new InHand(
                                        report.number,
                                        "/me/report-in",
                                        "/desk/report-ins/" + report.number))
                .stream()
                .toList();
    }

    @Override
    public void forget(Whose whose) {
        ReportIn.flush();
        ReportIn.update(
                "name = ?1, unit = ?1, unitEmail = null, skills = null, abilities = null,"
                        + " times = null, reason = case when reason is null then null else ?1 end"
                        + " where memberId = ?2",
                NOBODY,
                whose.memberId());
        ReportIn.update("decidedByName = ?1 where decidedBy = ?2", NOBODY, whose.memberId());
    }
}
