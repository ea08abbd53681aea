package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.services.centre.Centres;
import org.wushe.shared.Span;
import org.wushe.tenancy.CurrentCommunity;

/** When a room is open, and what stands in the way of a use. */
@ApplicationScoped
class RoomHours {

    private final Centres centres;
    private final CurrentCommunity community;

    RoomHours(Centres centres, CurrentCommunity community) {
        this.centres = centres;
        this.community = community;
    }

    FreeTimes on(Room room, LocalDate day) {
        List<Span> open =
                centres.hours(room.subCentre, day).stream()
                        .map(hours -> new Span(at(day, hours.from()), at(day, hours.until())))
                        .toList();
        return new FreeTimes(open, room.setup(), room.clearing());
    }

    /**
     * @param anyHour whether closed hours are no obstacle
     * @param except a booking that may be in its own way; null for none
     */
    Optional<Obstacle> obstacle(Room room, Span use, boolean anyHour, UUID except) {
        LocalDate day = LocalDate.ofInstant(use.from(), zone());
        FreeTimes hours = on(room, day);
        List<Span> taken =
                others(room, room.holding(use), except).stream().map(Booking::time).toList();
        if (taken.isEmpty() && (anyHour || hours.isOpen(use))) {
            return Optional.empty();
        }
        List<Span> held =
                others(room, wholeDay(day), except).stream()
                        .map(one -> new Span(one.heldFrom, one.heldUntil))
                        .toList();
        return Optional.of(new Obstacle(taken, hours.open(), hours.without(held)));
    }

    private static List<Booking> others(Room room, Span time, UUID except) {
        return Booking.holding(room.id, time).stream()
                .filter(one -> !one.id.equals(except))
                .toList();
    }

    Span wholeDay(LocalDate day) {
        return new Span(at(day, LocalTime.MIN), at(day.plusDays(1), LocalTime.MIN));
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone()).toInstant();
    }

    ZoneId zone() {
        return community.get().bundle().zone();
    }
}
