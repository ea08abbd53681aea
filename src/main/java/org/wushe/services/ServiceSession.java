package org.wushe.services;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Missing;

/** A service held once: its seats, times and place are those of its slot. */
@Entity
@Table(name = "service_session")
class ServiceSession extends CommunityRow {

    /** The kind of owner by which its slot is found. */
    static final String KIND = "session";

    @Version int version;

    @Column(name = "item_id", updatable = false)
    UUID itemId;

    @Column(name = "slot_id", updatable = false)
    UUID slotId;

    /** As the slot has it, so that a list by days needs no other table. */
    @Column(name = "starts_at")
    Instant startsAt;

    /** Who does it, empty if that goes without saying. */
    String provider;

    /** In full years from which on one may come; null for everybody. */
    @Column(name = "min_age")
    Integer minAge;

    @Column(name = "residents_only")
    boolean residentsOnly;

    /** The named series it belongs to; null for none. */
    @Column(name = "festival_id")
    UUID festivalId;

    /** Makes every change a new version, be it one of the slot. */
    @Column(name = "changed_at")
    Instant changedAt;

    /** Null while it is held. */
    @Column(name = "called_off_reason")
    String calledOffReason;

    /**
     * @throws Missing if there is no such session here
     */
    static ServiceSession ofId(UUID id) {
        return ServiceSession.<ServiceSession>findByIdOptional(id).orElseThrow(Missing::new);
    }

    static List<ServiceSession> between(Instant from, Instant to) {
        return list("startsAt >= ?1 and startsAt < ?2 order by startsAt, id", from, to);
    }

    /** Those of all named series in a stretch of time. */
    static List<ServiceSession> ofFestivals(Instant from, Instant to) {
        return list(
                "festivalId is not null and startsAt >= ?1 and startsAt < ?2 order by startsAt, id",
                from,
                to);
    }

    static List<ServiceSession> ofFestival(UUID festivalId, Instant from, Instant to) {
        return list(
                "festivalId = ?1 and startsAt >= ?2 and startsAt < ?3 order by startsAt, id",
                festivalId,
                from,
                to);
    }

    static List<ServiceSession> ofItem(UUID itemId, Instant from, int most) {
        return ServiceSession.<ServiceSession>find(
                        "itemId = ?1 and startsAt >= ?2 order by startsAt, id", itemId, from)
                .range(0, most - 1)
                .list();
    }

    /** The services that have a session ahead. */
    static Set<UUID> itemsAhead(Instant now) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                "select distinct itemId from ServiceSession where startsAt >= ?1",
                                UUID.class)
                        .setParameter(1, now)
                        .getResultList());
    }

    /** Those of them that ask something of who comes. */
    static List<ServiceSession> asking(Collection<UUID> ids) {
        return list("id in ?1 and (minAge is not null or residentsOnly)", ids);
    }

    /** Their services, by session. */
    static Map<UUID, ServiceItem> items(Collection<UUID> sessionIds) {
        return sessionIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select s.id, i from ServiceSession s, ServiceItem i"
                                        + " where i.id = s.itemId and s.id in :ids",
                                Object[].class)
                        .setParameter("ids", sessionIds)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> (UUID) row[0], row -> (ServiceItem) row[1]));
    }

    String path() {
        return "/services/sessions/" + id;
    }
}
