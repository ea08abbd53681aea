package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wushe.identity.Actor;
import org.wushe.signup.SlotLabel;
import org.wushe.signup.SlotOwner;
import org.wushe.signup.SlotPlan;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;

/** Plans sessions of a service, one or a series, and changes or calls them off. */
@ApplicationScoped
class PlanningSessions {

    private final Slots slots;
    private final SessionRooms rooms;
    private final Today today;
    private final Clock clock;

    PlanningSessions(Slots slots, SessionRooms rooms, Today today, Clock clock) {
        this.slots = slots;
        this.rooms = rooms;
        this.today = today;
        this.clock = clock;
    }

    /** What was planned, and which days were left out as holidays. */
    Series plan(ServiceItem item, SessionForm form, Actor actor) {
        item.requireOffered();
        Series series = series(form);
        series.days().forEach(day -> open(item, form, day, actor));
        return series;
    }

    /** The days of the form, and those left out as holidays. */
    Series series(SessionForm form) {
        return Series.of(
                form.span().day(), Repeat.valueOf(form.repeat), form.howOften(), today.calendar());
    }

    private void open(ServiceItem item, SessionForm form, LocalDate day, Actor actor) {
        ServiceSession session = new ServiceSession();
        SlotTimes times = times(form, day);
        session.itemId = item.id;
        session.startsAt = times.startsAt();
        session.provider = form.provider;
        form.ask(session);
        session.changedAt = now();
        session.slotId =
                slots.open(
                        new SlotPlan(
                                new SlotOwner(ServiceSession.KIND, session.id),
                                label(item, session, form.place),
                                times,
                                form.seats(),
                                actor.memberId(),
                                false),
                        actor);
        session.persist();
        if (!form.room.isEmpty()) {
            rooms.settle(session, item.text.chineseName(), form, day, actor);
        }
    }

    /** Another time, place or provider; whoever was to come is asked again by the engine. */
    void reschedule(ServiceSession session, ServiceItem item, SessionForm form, Actor actor) {
        rooms.settle(session, item.text.chineseName(), form, form.span().day(), actor);
        SlotTimes times = times(form, form.span().day());
        session.startsAt = times.startsAt();
        session.provider = form.provider;
        form.ask(session);
        session.changedAt = now();
        slots.reschedule(session.slotId, times, label(item, session, form.place), actor);
    }

    void resize(ServiceSession session, SessionForm form, Actor actor) {
        session.changedAt = now();
        slots.resize(session.slotId, form.seats(), actor);
    }

    void callOff(ServiceSession session, String reason, Actor actor) {
        SlotView slot = slots.get(session.slotId);
        if (!clock.instant().isBefore(slot.times().endsAt())) {
            throw new Conflict("services", "session_over");
        }
        rooms.free(session, reason, actor);
        session.calledOffReason = reason;
        session.changedAt = now();
        slots.callOff(session.slotId, reason, actor);
    }

    private SlotTimes times(SessionForm form, LocalDate day) {
        SlotTimes usual = slots.times(form.span().startOn(day), form.span().endOn(day));
        Instant start = usual.startsAt();
        return new SlotTimes(
                start,
                usual.endsAt(),
                null,
                before(start, form.signupHours, usual.signupUntil()),
                before(start, form.cancelHours, usual.cancelUntil()),
                usual.promoteUntil());
    }

    private static Instant before(Instant start, String hours, Instant usual) {
        return hours.isEmpty() ? usual : start.minus(Duration.ofHours(Long.parseLong(hours)));
    }

    private static SlotLabel label(ServiceItem item, ServiceSession session, String place) {
        return new SlotLabel(item.text.chineseName(), place, session.path());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
