package org.wushe.services.counter;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * Something was done with a receipt. Fired inside its transaction, before anybody is told.
 *
 * @param step such as received or done
 * @param item the number of the service, empty if it concerns them all
 */
public record ReceiptMoved(String step, String number, String item, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "receipt." + step;
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public Map<String, String> details() {
        return item.isEmpty() ? Map.of() : Map.of("service", item);
    }
}
