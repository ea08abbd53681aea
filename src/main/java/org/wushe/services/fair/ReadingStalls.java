package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.services.FairItem;
import org.wushe.services.FairItems;
import org.wushe.signup.SlotView;
import org.wushe.web.Reader;

/** Stalls with their times and queues, four statements whatever the stalls. */
@ApplicationScoped
class ReadingStalls {

    private final FairWindows windows;
    private final FairItems items;
    private final Reader reader;
    private final Clock clock;

    ReadingStalls(FairWindows windows, FairItems items, Reader reader, Clock clock) {
        this.windows = windows;
        this.items = items;
        this.reader = reader;
        this.clock = clock;
    }

    List<StallRow> of(FairDay day) {
        return rows(FairStall.of(day.id));
    }

    StallRow of(FairStall stall) {
        return rows(List.of(stall)).get(0);
    }

    private List<StallRow> rows(List<FairStall> stalls) {
        List<UUID> ids = stalls.stream().map(stall -> stall.id).toList();
        Map<UUID, List<SlotView>> slots =
                windows.of(ids).stream().collect(Collectors.groupingBy(slot -> slot.owner().id()));
        Map<UUID, List<FairTicket>> tickets =
                FairTicket.of(ids).stream().collect(Collectors.groupingBy(one -> one.stallId));
        Map<UUID, FairItem> named =
                items.of(
                        stalls.stream().map(stall -> stall.itemId).collect(Collectors.toSet()),
                        reader.getLanguage());
        Instant now = clock.instant();
        return stalls.stream()
                .map(
                        stall ->
                                StallRow.of(
                                        stall,
                                        named.get(stall.itemId),
                                        slots.getOrDefault(stall.id, List.of()),
                                        tickets.getOrDefault(stall.id, List.of()),
                                        now))
                .toList();
    }
}
