package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.web.Conflict;

/** The steps of a report-in; those that bind are her own. */
@ApplicationScoped
class ReportingIn {

    private static final String BUNDLE = "duty";
    private static final String NUMBER_KIND = "BD";
    private static final String OWN = "/me/report-in";
    private static final String DESK = "/desk/report-ins/";

    /** The index that keeps a person's active report-in one. */
    private static final String GUARD = "report_in_active";

    private final Memberships memberships;
    private final Numbers numbers;
    private final Today today;
    private final CurrentCommunity community;
    private final EntityManager entities;
    private final Event<ReportInMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Event<UnitReceipt> receipts;
    private final Clock clock;

    ReportingIn(
            Memberships memberships,
            Numbers numbers,
            Today today,
            CurrentCommunity community,
            EntityManager entities,
            Event<ReportInMoved> moved,
            Event<VolunteeringNews> news,
            Event<UnitReceipt> receipts,
            Clock clock) {
        this.memberships = memberships;
        this.numbers = numbers;
        this.today = today;
        this.community = community;
        this.entities = entities;
        this.moved = moved;
        this.news = news;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @throws Conflict if she has reported in already
     */
    void report(ReportInForm form, Actor her) {
        if (ReportIn.lockActive(her.memberId()).isPresent()) {
            throw new Conflict(BUNDLE, "active_already");
        }
        String number = numbers.next(NUMBER_KIND, today.date().getYear());
        ReportIn report = ReportIn.fresh(number, her, clock.instant());
        report.tell(form);
        keep(report);
        tell(ReportInStep.REPORTED, report, her);
        askToConfirm(report);
    }

    /** A unit whose address she gives only now has its receipt now. */
    void change(ReportIn report, ReportInForm form, Actor her) {
        boolean confirmed = report.state == ReportInState.CONFIRMED;
        String address = report.unitEmail;
        report.change(form, clock.instant());
        tell(ReportInStep.CHANGED, report, her);
        if (confirmed && report.state == ReportInState.REPORTED) {
            askToConfirm(report);
        }
        if (report.isInForce(today.date()) && !Objects.equals(address, report.unitEmail)) {
            receipt(report);
        }
    }

    /** From now on she counts as one who reported in, and her unit hears of it. */
    void confirm(ReportIn report, Actor by) {
        LocalDate day = today.date();
        report.confirm(by, day, norms().until(day), clock.instant());
        remindLater(report);
        tell(ReportInStep.CONFIRMED, report, by);
        say("confirmed", report, null);
        receipt(report);
    }

    void refuse(ReportIn report, String reason, Actor by) {
        report.refuse(by, reason, clock.instant());
        tell(ReportInStep.REFUSED, report, by);
        say("refused", report, reason);
    }

    void end(ReportIn report, String reason, Actor by) {
        report.end(by, reason, clock.instant());
        tell(ReportInStep.ENDED, report, by);
        say("ended", report, reason);
    }

    void renew(ReportIn report, Actor her) {
        report.renew(today.date(), norms(), clock.instant());
        remindLater(report);
        tell(ReportInStep.RENEWED, report, her);
        receipt(report);
    }

    /** On any day, and nobody need agree. */
    void withdraw(ReportIn report, Actor her) {
        report.withdraw(clock.instant());
        tell(ReportInStep.WITHDRAWN, report, her);
    }

    /** Once, when she may renew it; a norm that changed meanwhile is kept to. */
    void remind(ReportIn report) {
        if (!report.isRenewable(today.date(), norms())) {
            remindLater(report);
            return;
        }
        report.remindAt = null;
        if (report.isInForce(today.date())) {
            say("ending", report, report.validUntil.toString());
        }
    }

    private void remindLater(ReportIn report) {
        report.remindAt = norms().reminder(report.validUntil, community.get().bundle().zone());
    }

    ReportInNorms norms() {
        return ReportInNorms.of(today.getPolicy().norms());
    }

    private void keep(ReportIn report) {
        try {
            report.persist();
            entities.flush();
        } catch (ConstraintViolationException kept) {
            throw kept.getMessage().contains(GUARD) ? new Conflict(BUNDLE, "active_already") : kept;
        }
    }

    private void receipt(ReportIn report) {
        if (report.unitEmail != null) {
            receipts.fire(
                    new UnitReceipt(
                            report.memberId,
                            report.unitEmail,
                            report.unit,
                            report.number,
                            report.name,
                            report.confirmedOn,
                            report.validUntil));
        }
    }

    private void askToConfirm(ReportIn report) {
        memberships.holding(ReportInPolicy.DECIDING).stream()
                .map(MemberRole::id)
                .distinct()
                .filter(one -> !one.equals(report.memberId))
                .forEach(one -> say(one, "reported", DESK + report.number, null));
    }

    private void say(String what, ReportIn report, String note) {
        say(report.memberId, what, OWN, note);
    }

    private void say(UUID memberId, String what, String path, String note) {
        news.fire(new VolunteeringNews(memberId, BUNDLE, what, null, path, note));
    }

    private void tell(ReportInStep step, ReportIn report, Actor by) {
        moved.fire(new ReportInMoved(step, report.number, by, clock.instant()));
    }
}
