package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Set;
import org.wushe.identity.WaitingKind;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.skills.Skills;
import org.wushe.web.Cursor;

/** Puts report-ins together as their readers see them. */
@ApplicationScoped
class ListingReportIns {

    /** As many as one file holds. */
    private static final int AT_MOST = 5000;

    private final Skills skills;
    private final Today today;

    ListingReportIns(Skills skills, Today today) {
        this.skills = skills;
        this.today = today;
    }

    /** Report-ins that nobody has confirmed or refused. */
    @Produces
    static WaitingKind reported() {
        return new WaitingKind(
                "report_ins",
                "/desk/report-ins",
                Set.copyOf(ReportInPolicy.DECIDING),
                "select count(*) from ReportIn r where r.state = REPORTED");
    }

    ReportInView view(ReportIn report) {
        return ReportInView.of(
                report,
                report.skills().stream().map(skills::name).toList(),
                today.date(),
                ReportInNorms.of(today.getPolicy().norms()));
    }

    /** One state's, the latest change first. */
    Listed<ReportInView> in(ReportInState state, Cursor after) {
        List<ReportIn> found =
                ReportIn.<ReportIn>find(
                                "state = ?1 and (changedAt, id) < (?2, ?3)"
                                        + " order by changedAt desc, id desc",
                                state,
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        return Listed.of(
                found, after, this::view, report -> new Cursor(report.changedAt, report.id));
    }

    List<ReportInView> all(ReportInState state) {
        return ReportIn.<ReportIn>find("state = ?1 order by changedAt desc, id desc", state)
                .range(0, AT_MOST - 1)
                .<ReportIn>list()
                .stream()
                .map(this::view)
                .toList();
    }
}
