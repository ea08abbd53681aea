package org.wushe.services.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.services.CounterItem;
import org.wushe.services.CounterItems;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;

/** What is done with a receipt; its row is held meanwhile, so that of two the second is told. */
@ApplicationScoped
class WorkingOffReceipts {

    private final CounterItems services;
    private final People people;
    private final TellingReceipts telling;
    private final Today today;
    private final Clock clock;

    WorkingOffReceipts(
            CounterItems services,
            People people,
            TellingReceipts telling,
            Today today,
            Clock clock) {
        this.services = services;
        this.people = people;
        this.telling = telling;
        this.today = today;
        this.clock = clock;
    }

    void takeOver(String number, Actor actor) {
        Receipt receipt = Receipt.held(number);
        requireNotOwn(receipt, actor);
        receipt.takeOver(actor);
        telling.quietly(new ReceiptMoved("taken_over", number, "", actor, now()));
    }

    /**
     * Whether anybody was told of it.
     *
     * @param note which materials, which result or why not; null where the state says it all
     */
    boolean step(String number, UUID itemId, ReceiptState next, String note, Actor actor) {
        Receipt receipt = Receipt.held(number);
        receipt.requireInCharge(actor);
        requireNotOwn(receipt, actor);
        ReceiptItem item = ReceiptItem.of(receipt.id, itemId);
        item.move(next, note, now(), today.calendar());
        receipt.tick(ReceiptItem.of(receipt.id), item.changedAt);
        CounterItem service = services.of(Set.of(item.itemId), "zh-CN").get(item.itemId);
        String told = note == null ? service.chineseName() : service.chineseName() + " · " + note;
        return telling.step(receipt, item, service.number(), told, actor);
    }

    /** By whoever asked: what has not ended yet ends. The row is held already. */
    void withdraw(Receipt receipt, Actor actor) {
        if (receipt.isClosed()) {
            throw new Conflict("counter", "changed_meanwhile");
        }
        Instant at = now();
        List<ReceiptItem> items = ReceiptItem.of(receipt.id);
        items.forEach(item -> item.withdraw(at, today.calendar()));
        receipt.tick(items, at);
        telling.withdrawn(receipt, actor);
    }

    /** Somebody opened the phone or printed the slip. */
    void noteLook(String what, String number, Actor actor) {
        telling.quietly(new ReceiptMoved(what, number, "", actor, now()));
    }

    /** Nobody decides on her own concern, or on one she sent for another. */
    private void requireNotOwn(Receipt receipt, Actor actor) {
        boolean hers =
                people.memberOf(receipt.personId).filter(actor.memberId()::equals).isPresent();
        if (hers || receipt.online && receipt.postedBy.equals(actor.memberId())) {
            throw new Conflict("counter", "own_concern");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
