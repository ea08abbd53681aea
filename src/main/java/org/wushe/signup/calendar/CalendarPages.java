package org.wushe.signup.calendar;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.signup.calendar.CalendarPage.Kind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;

/** Puts together what the rooms hold in public. */
@ApplicationScoped
class CalendarPages {

    private final List<Happenings> rooms;
    private final Slots slots;
    private final CurrentCommunity community;
    private final Today today;

    CalendarPages(
            @All List<Happenings> rooms, Slots slots, CurrentCommunity community, Today today) {
        this.rooms = rooms.stream().sorted(Comparator.comparing(Happenings::kind)).toList();
        this.slots = slots;
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
        List<Happenings> shown =
                rooms.stream()
                        .filter(room -> chosen == null || room.kind().equals(chosen))
                        .toList();
        Map<String, List<SlotView>> found = slots(shown, span);
        List<CalendarEntry> entries =
                shown.stream().flatMap(room -> entries(room, found, span)).toList();
        return new CalendarPage(
                span,
                new CalendarGrid(span, today.date(), today.calendar()).weeks(entries),
                rooms.stream().map(room -> new Kind(room.kind(), room.name())).toList(),
                chosen,
                entries.size());
    }

    /** Of all rooms in one statement, by kind. */
    private Map<String, List<SlotView>> slots(List<Happenings> shown, CalendarSpan span) {
        List<String> kinds =
                shown.stream().filter(Happenings::isOfSlots).map(Happenings::kind).toList();
        return kinds.isEmpty()
                ? Map.of()
                : slots.between(kinds, start(span.first()), start(span.after())).stream()
                        .collect(Collectors.groupingBy(slot -> slot.owner().kind()));
    }

    private static Stream<CalendarEntry> entries(
            Happenings room, Map<String, List<SlotView>> found, CalendarSpan span) {
        String name = room.name();
        List<SlotView> own = found.getOrDefault(room.kind(), List.of());
        return room.among(own, span.first(), span.after()).stream()
                .map(one -> new CalendarEntry(one, name));
    }

    private Instant start(LocalDate day) {
        ZoneId zone = community.get().bundle().zone();
        return day.atStartOfDay(zone).toInstant();
    }
}
