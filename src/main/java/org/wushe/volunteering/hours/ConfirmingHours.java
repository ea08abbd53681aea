package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Conflict;

/** The steps of hours that people take; each is told in the book and to the volunteer. */
@ApplicationScoped
class ConfirmingHours {

    private static final String OWN = "/me/volunteering/hours";

    private final Volunteers volunteers;
    private final Today today;
    private final Event<HoursMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    ConfirmingHours(
            Volunteers volunteers,
            Today today,
            Event<HoursMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.volunteers = volunteers;
        this.today = today;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @throws Conflict before the shift is over
     */
    void check(ServiceHours hours, int minutes, String reason, Actor by, boolean asLeader) {
        if (clock.instant().isBefore(hours.endsAt)) {
            throw new Conflict("hours", "too_early", hours.endsAt);
        }
        hours.check(minutes, reason, by, asLeader, clock.instant());
        tell(HoursStep.CHECKED, hours, null, reason, by);
    }

    void approve(ServiceHours hours, Actor by) {
        Instant now = clock.instant();
        int days = norms().lookDays();
        hours.approve(by, now, today.calendar().deadline(now, days, List.of()));
        tell(HoursStep.APPROVED, hours, hours.minutes, null, by);
        say("hours_approved", hours, null);
    }

    /** She says what is wrong; until somebody answers, the clock stands. */
    void object(ServiceHours hours, String text, Actor her) {
        hours.object(text, clock.instant());
        tell(HoursStep.OBJECTED, hours, hours.minutes, text, her);
        news.fire(
                new VolunteeringNews(
                        hours.checkedBy,
                        "hours",
                        "hours_objected",
                        null,
                        "/desk/hours/" + hours.id,
                        text));
    }

    void correct(ServiceHours hours, int minutes, String reason, Actor by, boolean asLeader) {
        Integer before = hours.minutes;
        hours.correct(minutes, reason, by, asLeader, clock.instant());
        tell(HoursStep.CORRECTED, hours, before, reason, by);
        say("hours_corrected", hours, reason);
    }

    void annul(ServiceHours hours, String reason, Actor by) {
        Integer before = hours.minutes;
        hours.annul(reason, clock.instant());
        tell(HoursStep.VOIDED, hours, before, reason, by);
        say("hours_voided", hours, reason);
    }

    HoursNorms norms() {
        return HoursNorms.of(today.getPolicy().norms());
    }

    private void tell(HoursStep step, ServiceHours hours, Integer before, String why, Actor by) {
        Integer after = step == HoursStep.VOIDED ? null : hours.minutes;
        HoursMoved event =
                new HoursMoved(
                        step, hours.id, hours.volunteerId, before, after, by, clock.instant());
        HoursEntry.of(event, why).persist();
        moved.fire(event);
    }

    private void say(String what, ServiceHours hours, String note) {
        VolunteerRef her = volunteers.of(List.of(hours.volunteerId)).get(hours.volunteerId);
        news.fire(new VolunteeringNews(her.memberId(), "hours", what, null, OWN, note));
    }
}
