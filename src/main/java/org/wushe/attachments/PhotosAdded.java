package org.wushe.attachments;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * Photos were added to something.
 *
 * @param subject its number
 */
public record PhotosAdded(String subject, int photos, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "photo.added";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("photos", String.valueOf(photos));
    }
}
