package org.wushe.needs.imports.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A needs list is worked off. Stands for all its needs: none of them was told of singly.
 *
 * @param imported how many needs were entered
 * @param actor who confirmed the list
 */
public record NeedsImported(
        UUID jobId, int imported, int refused, int duplicates, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "import.finished";
    }

    @Override
    public String subject() {
        return jobId.toString();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("imported", String.valueOf(imported));
        details.put("refused", String.valueOf(refused));
        details.put("duplicates", String.valueOf(duplicates));
        return details;
    }
}
