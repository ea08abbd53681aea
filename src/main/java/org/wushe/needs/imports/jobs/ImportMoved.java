package org.wushe.needs.imports.jobs;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Somebody uploaded, confirmed or dropped a needs list, or took its report away. */
public record ImportMoved(
        Step step, UUID jobId, Map<String, String> details, Actor actor, Instant at)
        implements Deed {

    /** What was done. */
    public enum Step {
        UPLOADED,
        CONFIRMED,
        REPORT_DOWNLOADED,
        CANCELLED
    }

    static ImportMoved of(Step step, ImportJob job, Actor actor, Instant at) {
        Map<String, String> counts =
                Map.of(
                        "rows", String.valueOf(job.total),
                        "accepted", String.valueOf(job.accepted),
                        "refused", String.valueOf(job.refused),
                        "duplicates", String.valueOf(job.duplicates));
        return new ImportMoved(step, job.id, counts, actor, at);
    }

    @Override
    public String action() {
        return "import." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return jobId.toString();
    }
}
