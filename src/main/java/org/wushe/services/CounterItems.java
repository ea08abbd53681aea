package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The services one can ask for at the one-stop counter: all but those of the fair day. Call inside
 * a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CounterItems {

    public List<CounterItem> offered(String language) {
        return ServiceItem.offered().stream()
                .filter(item -> !item.fairDay)
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
