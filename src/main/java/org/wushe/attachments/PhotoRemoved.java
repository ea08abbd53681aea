package org.wushe.attachments;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A photo was removed for good.
 *
 * @param subject the number of what it belongs to
 */
public record PhotoRemoved(String subject, int position, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "photo.removed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("photo", String.valueOf(position));
    }
}
