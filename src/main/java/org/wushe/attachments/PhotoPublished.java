package org.wushe.attachments;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A photo was covered and published, or covered anew.
 *
 * @param subject the number of what it belongs to
 * @param boxes how many parts are black
 */
public record PhotoPublished(String subject, int position, int boxes, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "photo.published";
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("photo", String.valueOf(position));
        details.put("boxes", String.valueOf(boxes));
        return details;
    }
}
