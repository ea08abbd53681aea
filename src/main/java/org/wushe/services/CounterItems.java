package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The services one can ask for at the one-stop counter: all but those of the fair day and those
 * whose sessions one signs up for. Call inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CounterItems {

    private final Clock clock;

    CounterItems(Clock clock) {
        this.clock = clock;
    }

    public List<CounterItem> offered(String language) {
        Set<UUID> seated = ServiceSession.itemsAhead(clock.instant());
        return ServiceItem.offered().stream()
                .filter(item -> !item.fairDay && !seated.contains(item.id))
                .map(item -> CounterItem.of(item, language))
                .toList();
    }

    /** Also those that were withdrawn meanwhile. */
    public Map<UUID, CounterItem> of(Collection<UUID> ids, String language) {
        return ids.isEmpty()
                ? Map.of()
                : ServiceItem.ofIds(ids).values().stream()
                        .map(item -> CounterItem.of(item, language))
                        .collect(Collectors.toMap(CounterItem::id, item -> item));
    }
}
