package org.wushe.services.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.identity.WaitingKind;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.services.Candidates;
import org.wushe.services.CounterItem;
import org.wushe.services.CounterItems;
import org.wushe.web.Missing;
import org.wushe.web.Reader;

/** Receipts for pages, five statements whatever the rows; and whose they are. */
@ApplicationScoped
class ReadingReceipts {

    private final CounterItems services;
    private final Candidates candidates;
    private final People people;
    private final Memberships memberships;
    private final Reader reader;
    private final Clock clock;

    ReadingReceipts(
            CounterItems services,
            Candidates candidates,
            People people,
            Memberships memberships,
            Reader reader,
            Clock clock) {
        this.services = services;
        this.candidates = candidates;
        this.people = people;
        this.memberships = memberships;
        this.reader = reader;
        this.clock = clock;
    }

    /** Concerns sent from home that nobody has taken on. */
    @Produces
    static WaitingKind unclaimed() {
        return new WaitingKind(
                "receipts",
                "/desk/receipts",
                Set.of(Role.COORDINATOR, Role.GRID_WORKER, Role.SOCIAL_WORKER),
                "select count(*) from Receipt r where r.inCharge is null and r.closedAt is null");
    }

    /** Those she sees through that are late. */
    @Produces
    static WaitingKind late() {
        return new WaitingKind(
                "receipts_late",
                "/desk/receipts?show=mine",
                Set.of(Role.COORDINATOR, Role.GRID_WORKER, Role.SOCIAL_WORKER),
                "select count(*) from Receipt r where r.inCharge = :me and r.closedAt is null"
                        + " and r.dueAt < :now");
    }

    /** Her own, and those she sent for whom she still acts for. */
    List<ReceiptView> own(Actor actor) {
        return views(ownReceipts(actor), actor);
    }

    /**
     * @throws Missing if it is not here or not hers
     */
    Receipt own(String number, Actor actor) {
        return ownReceipts(actor).stream()
                .filter(one -> one.number.equals(number))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private List<Receipt> ownReceipts(Actor actor) {
        List<UUID> hers = people.ofMember(actor.memberId()).map(people::records).orElse(List.of());
        List<UUID> others =
                candidates.others(actor).keySet().stream()
                        .flatMap(one -> people.records(one).stream())
                        .toList();
        return Receipt.of(hers, actor.memberId(), others);
    }

    ReceiptView view(Receipt receipt, Actor actor) {
        return views(List.of(receipt), actor).get(0);
    }

    /**
     * @param actor null where nobody is signed in
     */
    List<ReceiptView> views(List<Receipt> receipts, Actor actor) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        List<ReceiptItem> items = ReceiptItem.of(receipts.stream().map(one -> one.id).toList());
        Map<UUID, CounterItem> known =
                services.of(
                        items.stream().map(item -> item.itemId).collect(Collectors.toSet()),
                        reader.getLanguage());
        Instant now = clock.instant();
        Map<UUID, List<ReceiptLine>> lines =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> item.receiptId,
                                        Collectors.mapping(
                                                item ->
                                                        ReceiptLine.of(
                                                                item, known.get(item.itemId), now),
                                                Collectors.toList())));
        Map<UUID, PersonRow> persons =
                people.rows(receipts.stream().map(one -> one.personId).distinct().toList());
        Map<UUID, String> names = names(receipts);
        return receipts.stream()
                .map(
                        one ->
                                new ReceiptView(
                                        one.number,
                                        ReceiptView.code(one),
                                        one.concern,
                                        persons.get(one.personId),
                                        one.online,
                                        one.receivedAt,
                                        one.inCharge == null ? null : names.get(one.inCharge),
                                        actor != null
                                                && Objects.equals(one.inCharge, actor.memberId()),
                                        one.dueAt,
                                        one.dueAt != null && one.dueAt.isBefore(now),
                                        one.closedAt,
                                        lines.get(one.id)))
                .toList();
    }

    private Map<UUID, String> names(Collection<Receipt> receipts) {
        return memberships.names(
                receipts.stream().map(one -> one.inCharge).filter(Objects::nonNull).toList());
    }
}
