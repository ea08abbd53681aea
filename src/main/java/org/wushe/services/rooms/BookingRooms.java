package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.wushe.identity.Actor;
import org.wushe.shared.Span;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.Slots;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;
import org.wushe.web.Wording;

/** Takes rooms for a time; call with the room held. */
@ApplicationScoped
class BookingRooms {

    private static final String NUMBER_KIND = "CD";
    private static final String ANSWER = "room-answer-hours";
    private static final int USUAL_HOURS = 2;
    private static final String GUARD = "booking_apart";

    private final RoomHours hours;
    private final ObstacleWords words;
    private final TellingBookings telling;
    private final Slots slots;
    private final Numbers numbers;
    private final Today today;
    private final Wording wording;
    private final EntityManager entities;
    private final Clock clock;

    BookingRooms(
            RoomHours hours,
            ObstacleWords words,
            TellingBookings telling,
            Slots slots,
            Numbers numbers,
            Today today,
            Wording wording,
            EntityManager entities,
            Clock clock) {
        this.hours = hours;
        this.words = words;
        this.telling = telling;
        this.slots = slots;
        this.numbers = numbers;
        this.today = today;
        this.wording = wording;
        this.entities = entities;
        this.clock = clock;
    }

    /** What stands in the way of it on its first day, in words. */
    Optional<String> trouble(Room room, BookingForm form) {
        return trouble(room, form, form.span().day());
    }

    /** Week by week; public holidays are left out and say so. */
    List<PlannedDay> series(Room room, BookingForm form) {
        return IntStream.range(0, form.howOften())
                .mapToObj(week -> form.span().day().plusWeeks(week))
                .map(day -> new PlannedDay(day, troubleInSeries(room, form, day)))
                .toList();
    }

    private String troubleInSeries(Room room, BookingForm form, LocalDate day) {
        boolean holiday =
                today.calendar().holidays().contains(day)
                        && !today.calendar().makeUpDays().contains(day);
        return holiday
                ? wording.say("rooms", "holiday_left_out")
                : trouble(room, form, day).orElse(null);
    }

    private Optional<String> trouble(Room room, BookingForm form, LocalDate day) {
        boolean anyHour = !form.override.isEmpty();
        return hours.obstacle(room, use(form, day), anyHour, null).map(words::say);
    }

    Booking ask(Room room, BookingForm form, Actor actor) {
        Booking booking = booking(room, form, form.span().day(), actor);
        booking.state = BookingState.ASKED;
        booking.lapsesAt = lapsing(booking);
        keep(booking);
        telling.asked(booking, actor);
        return booking;
    }

    /** So long before its start that there is time to find another. */
    private Instant lapsing(Booking booking) {
        String said = today.getPolicy().norms().getOrDefault(ANSWER, "");
        int hours = said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : USUAL_HOURS;
        return booking.lapsing(Duration.ofHours(hours));
    }

    /** One booking a day that was agreed on. */
    List<Booking> book(Room room, BookingForm form, List<LocalDate> days, Actor actor) {
        UUID series = null;
        List<Booking> made = days.stream().map(day -> booking(room, form, day, actor)).toList();
        for (Booking one : made) {
            series = series == null ? one.id : series;
            one.seriesId = made.size() == 1 ? null : series;
            one.state = BookingState.CONFIRMED;
            keep(one);
            telling.step(BookingStep.BOOKED, one, actor, one.madeAt);
        }
        return made;
    }

    private Booking booking(Room room, BookingForm form, LocalDate day, Actor actor) {
        Booking booking = blank(actor);
        booking.purpose = form.purpose;
        booking.people = Integer.parseInt(form.people);
        booking.forWhom = form.forWhom;
        booking.at(room, use(form, day));
        boolean closed = !hours.on(room, day).isOpen(booking.time());
        booking.overrideReason = closed ? form.override : "";
        return booking;
    }

    /** A new one with its number and whoever makes it. */
    Booking blank(Actor actor) {
        Booking booking = new Booking();
        booking.number = numbers.next(NUMBER_KIND, today.date().getYear());
        booking.bookerId = actor.memberId();
        booking.bookerName = actor.name();
        booking.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return booking;
    }

    /** The database keeps bookings apart too, in case something got past the held room. */
    void keep(Booking booking) {
        try {
            booking.persist();
            entities.flush();
        } catch (ConstraintViolationException kept) {
            throw kept.getMessage().contains(GUARD)
                    ? new Conflict("rooms", "taken_meanwhile")
                    : kept;
        }
    }

    private Span use(BookingForm form, LocalDate day) {
        SlotTimes times = slots.times(form.span().startOn(day), form.span().endOn(day));
        return new Span(times.startsAt(), times.endsAt());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
