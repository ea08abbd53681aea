package org.wushe.services;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A service the community offers; its number is what one asks for at the counter. */
@Entity
@Table(name = "service_item")
class ServiceItem extends CommunityRow {

    @Version int version;

    @Column(updatable = false)
    String number;

    @Embedded ItemText text;

    /** Belongs to the monthly fair day, where nothing costs anything (E4-27). */
    @Column(name = "fair_day", updatable = false)
    boolean fairDay;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    /**
     * @throws Missing if there is no such service here
     */
    static ServiceItem ofNumber(String number) {
        return ServiceItem.<ServiceItem>find("number", number)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    static List<ServiceItem> offered() {
        return list("withdrawnAt is null order by text.category, number");
    }

    static List<ServiceItem> everything() {
        return list("order by withdrawnAt nulls first, number");
    }

    static Map<UUID, ServiceItem> ofIds(Collection<UUID> ids) {
        return ServiceItem.<ServiceItem>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(item -> item.id, Function.identity()));
    }

    boolean isOffered() {
        return withdrawnAt == null;
    }

    void change(ItemText told) {
        requireOffered();
        requireFree(told);
        text = told;
    }

    void withdraw(Instant at) {
        requireOffered();
        withdrawnAt = at;
    }

    void requireOffered() {
        if (!isOffered()) {
            throw new Conflict("services", "withdrawn_already");
        }
    }

    /** On the fair day nothing costs anything; the database holds the same. */
    private void requireFree(ItemText told) {
        if (fairDay && told.feeFen() != 0) {
            throw new Conflict("services", "fair_day_free");
        }
    }
}
