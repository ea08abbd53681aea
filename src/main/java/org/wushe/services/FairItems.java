package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The services that belong to the fair day, all of them free. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FairItems {

    /** What a new stall can be. */
    public List<FairItem> offered(String language) {
        return ServiceItem.offered().stream()
                .filter(item -> item.fairDay)
                .map(item -> FairItem.of(item, language))
                .toList();
    }

    /** Also those that were withdrawn meanwhile. */
    public Map<UUID, FairItem> of(Collection<UUID> ids, String language) {
        return ids.isEmpty()
                ? Map.of()
                : ServiceItem.ofIds(ids).values().stream()
                        .map(item -> FairItem.of(item, language))
                        .collect(Collectors.toMap(FairItem::id, item -> item));
    }
}
