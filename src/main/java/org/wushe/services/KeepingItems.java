package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;

/** Takes services into the list, changes them and takes them out; tells what was done. */
@ApplicationScoped
class KeepingItems {

    private static final String NUMBER_KIND = "FW";

    private final Numbers numbers;
    private final Today today;
    private final Event<ServiceMoved> moved;
    private final Clock clock;

    KeepingItems(Numbers numbers, Today today, Event<ServiceMoved> moved, Clock clock) {
        this.numbers = numbers;
        this.today = today;
        this.moved = moved;
        this.clock = clock;
    }

    ServiceItem create(ItemText text, boolean fairDay, Actor actor) {
        ServiceItem item = new ServiceItem();
        item.number = numbers.next(NUMBER_KIND, today.date().getYear());
        item.fairDay = fairDay;
        item.change(text);
        item.persist();
        tell(ItemStep.CREATED, item, actor);
        return item;
    }

    void change(ServiceItem item, ItemText text, Actor actor) {
        item.change(text);
        tell(ItemStep.CHANGED, item, actor);
    }

    void withdraw(ServiceItem item, Actor actor) {
        item.withdraw(now());
        tell(ItemStep.WITHDRAWN, item, actor);
    }

    private void tell(ItemStep step, ServiceItem item, Actor actor) {
        moved.fire(new ServiceMoved(step, item.number, actor, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
