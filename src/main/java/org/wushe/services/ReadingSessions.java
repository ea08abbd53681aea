package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/** Sessions with their seats and services, three statements whatever the rows. */
@ApplicationScoped
class ReadingSessions {

    private static final int SHOWN = 30;
    private static final Duration STILL_SHOWN = Duration.ofHours(16);

    private final Slots slots;
    private final CurrentCommunity community;
    private final Reader reader;
    private final Clock clock;

    ReadingSessions(Slots slots, CurrentCommunity community, Reader reader, Clock clock) {
        this.slots = slots;
        this.community = community;
        this.reader = reader;
        this.clock = clock;
    }

    List<SessionDay> inWeek(SessionWeek week) {
        return SessionDay.of(
                rows(ServiceSession.between(start(week.monday()), start(week.getNext()))));
    }

    /** Those that go on or are ahead. */
    List<SessionRow> coming(ServiceItem item) {
        Instant from = clock.instant().minus(STILL_SHOWN);
        return rows(ServiceSession.ofItem(item.id, from, SHOWN)).stream()
                .filter(row -> row.state() != SessionState.OVER)
                .toList();
    }

    SessionRow row(ServiceSession session, ServiceItem item) {
        return row(session, slots.get(session.slotId), item);
    }

    SessionRow row(ServiceSession session, SlotView slot, ServiceItem item) {
        ItemView view = ItemView.of(item, reader.getLanguage());
        return SessionRow.of(session, slot, view, clock.instant(), zone());
    }

    ZoneId zone() {
        return community.get().bundle().zone();
    }

    /** In the order of the sessions. */
    List<SessionRow> rows(List<ServiceSession> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = sessions.stream().map(session -> session.id).toList();
        Map<UUID, SlotView> bySession =
                slots.of(ServiceSession.KIND, ids).stream()
                        .collect(Collectors.toMap(slot -> slot.owner().id(), Function.identity()));
        Map<UUID, ServiceItem> items =
                ServiceItem.ofIds(
                        sessions.stream()
                                .map(session -> session.itemId)
                                .collect(Collectors.toSet()));
        return sessions.stream()
                .map(one -> row(one, bySession.get(one.id), items.get(one.itemId)))
                .toList();
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }
}
