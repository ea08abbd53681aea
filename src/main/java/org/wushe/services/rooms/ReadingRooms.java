package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.shared.Span;
import org.wushe.web.Reader;

/** Rooms and bookings as pages show them. */
@ApplicationScoped
class ReadingRooms {

    private static final int SHOWN = 50;

    private final RoomHours hours;
    private final Reader reader;
    private final Clock clock;

    ReadingRooms(RoomHours hours, Reader reader, Clock clock) {
        this.hours = hours;
        this.reader = reader;
        this.clock = clock;
    }

    RoomView view(Room room) {
        return RoomView.of(room, reader.getLanguage());
    }

    /** All rooms on one day. */
    List<RoomDay> day(LocalDate date) {
        return Room.bookable().stream().map(room -> day(room, date)).toList();
    }

    /** One room on some days in a row. */
    List<RoomDay> days(Room room, PickedDay from) {
        return from.date().datesUntil(from.getNext()).map(date -> day(room, date)).toList();
    }

    BookingRow row(Booking booking) {
        return rows(List.of(booking)).get(0);
    }

    List<BookingRow> asked() {
        return rows(Booking.asked(clock.instant(), SHOWN));
    }

    List<BookingRow> ofMember(UUID memberId) {
        return rows(Booking.ofMember(memberId, SHOWN));
    }

    private List<BookingRow> rows(Collection<Booking> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        Map<UUID, Room> rooms =
                Room.<Room>list("id in ?1", bookings.stream().map(one -> one.roomId).toList())
                        .stream()
                        .collect(Collectors.toMap(room -> room.id, Function.identity()));
        return bookings.stream().map(one -> row(one, rooms.get(one.roomId))).toList();
    }

    private BookingRow row(Booking booking, Room room) {
        return BookingRow.of(booking, room, reader.getLanguage(), clock.instant());
    }

    private RoomDay day(Room room, LocalDate date) {
        FreeTimes open = hours.on(room, date);
        List<Booking> taken = Booking.holding(room.id, hours.wholeDay(date));
        Stream<RoomLine> free =
                open
                        .without(
                                taken.stream()
                                        .map(one -> new Span(one.heldFrom, one.heldUntil))
                                        .toList())
                        .stream()
                        .map(span -> new RoomLine(span.from(), span.until(), null));
        Stream<RoomLine> busy =
                taken.stream().map(one -> new RoomLine(one.startsAt, one.endsAt, row(one, room)));
        return new RoomDay(
                date,
                view(room),
                !open.open().isEmpty(),
                Stream.concat(free, busy).sorted(Comparator.comparing(RoomLine::from)).toList());
    }
}
