package org.wushe.signup.calendar;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wushe.signup.calendar.CalendarPage.Kind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;

/** Puts together what the rooms hold in public. */
@ApplicationScoped
class CalendarPages {

    private final List<Happenings> rooms;
    private final CurrentCommunity community;
    private final Today today;

    CalendarPages(@All List<Happenings> rooms, CurrentCommunity community, Today today) {
        this.rooms = rooms.stream().sorted(Comparator.comparing(Happenings::kind)).toList();
        this.community = community;
        this.today = today;
    }

    /**
     * @param kind shows this kind only; anything else shows all
     */
    CalendarPage page(CalendarSpan span, String kind) {
        String chosen =
                rooms.stream()
                        .map(Happenings::kind)
                        .filter(known -> known.equals(kind))
                        .findFirst()
                        .orElse(null);
        List<CalendarEntry> entries =
                rooms.stream()
                        .filter(room -> chosen == null || room.kind().equals(chosen))
                        .flatMap(room -> entries(room, span))
                        .toList();
        return new CalendarPage(
                span,
                new CalendarGrid(span, today.date(), today.calendar()).weeks(entries),
                rooms.stream().map(room -> new Kind(room.kind(), room.name())).toList(),
                chosen,
                entries.size());
    }

    private Stream<CalendarEntry> entries(Happenings room, CalendarSpan span) {
        String name = room.name();
        return room.between(start(span.first()), start(span.after())).stream()
                .map(one -> new CalendarEntry(one, name));
    }

    private Instant start(LocalDate day) {
        ZoneId zone = community.get().bundle().zone();
        return day.atStartOfDay(zone).toInstant();
    }
}
