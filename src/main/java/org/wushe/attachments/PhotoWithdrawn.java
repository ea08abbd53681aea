package org.wushe.attachments;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A published photo was taken back; whoever may see the private side still has it.
 *
 * @param subject the number of what it belongs to
 */
public record PhotoWithdrawn(String subject, int position, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "photo.withdrawn";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("photo", String.valueOf(position));
    }
}
