package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.shared.Span;
import org.wushe.web.Reader;

/**
 * Rooms as service sessions take them. Call inside a transaction; a room asked about is held to its
 * end, so that what was found free stays so.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rooms {

    private final BookingRooms booking;
    private final BookingTurns turns;
    private final RoomHours hours;
    private final ObstacleWords words;
    private final TellingBookings telling;
    private final Reader reader;

    Rooms(
            BookingRooms booking,
            BookingTurns turns,
            RoomHours hours,
            ObstacleWords words,
            TellingBookings telling,
            Reader reader) {
        this.booking = booking;
        this.turns = turns;
        this.hours = hours;
        this.words = words;
        this.telling = telling;
        this.reader = reader;
    }

    /** Those that can be booked. */
    public List<RoomRef> all() {
        return Room.bookable().stream()
                .map(room -> new RoomRef(room.id, room.name(reader.getLanguage())))
                .toList();
    }

    /** The room a session has. */
    public Optional<UUID> ofSession(UUID sessionId) {
        return Booking.ofSession(sessionId).map(one -> one.roomId);
    }

    /**
     * What stands in the way of a use, in words with the others' times; empty if nothing does.
     *
     * @param sessionId whose own booking is no obstacle; null for a session yet to be
     */
    public Optional<String> trouble(UUID roomId, Span use, UUID sessionId) {
        Room room = Room.hold(roomId);
        UUID own = sessionId == null ? null : own(sessionId);
        return hours.obstacle(room, use, false, own).map(words::say);
    }

    private static UUID own(UUID sessionId) {
        return Booking.ofSession(sessionId).map(one -> one.id).orElse(null);
    }

    /** Keeps a room for a session, in the place of the one it had. */
    public void take(UUID sessionId, UUID roomId, Span use, String title, int people, Actor actor) {
        Room room = Room.hold(roomId);
        Optional<Booking> had = Booking.ofSession(sessionId);
        Booking booked = had.orElseGet(() -> ofSession(sessionId, title, actor));
        booked.people = people;
        booked.at(room, use);
        booking.keep(booked);
        BookingStep step = had.isPresent() ? BookingStep.MOVED : BookingStep.BOOKED;
        telling.step(step, booked, actor, booking.now());
    }

    private Booking ofSession(UUID sessionId, String title, Actor actor) {
        Booking fresh = booking.blank(actor);
        fresh.sessionId = sessionId;
        fresh.purpose = title;
        fresh.state = BookingState.CONFIRMED;
        return fresh;
    }

    /** A session needs its room no more; nothing happens if it has none. */
    public void free(UUID sessionId, String why, Actor actor) {
        Booking.ofSession(sessionId).ifPresent(one -> turns.free(one, why, actor));
    }
}
