package org.wushe.needs.imports.jobs;

import java.time.Instant;
import java.util.UUID;

/** One list as its page and the list of imports show it. */
public record JobView(
        UUID id,
        String file,
        String state,
        int total,
        int accepted,
        int warned,
        int refused,
        int duplicates,
        int skipped,
        int imported,
        String sheet,
        String otherSheets,
        String unknownColumns,
        String uploadedName,
        Instant uploadedAt,
        String confirmedName,
        Instant confirmedAt) {

    static JobView from(ImportJob job) {
        return new JobView(
                job.id,
                job.fileName,
                job.state.name(),
                job.total,
                job.accepted,
                job.warned,
                job.refused,
                job.duplicates,
                job.skipped,
                job.imported,
                job.sheetName,
                named(job.otherSheets),
                named(job.unknownColumns),
                job.uploadedName,
                job.uploadedAt,
                job.confirmedName,
                job.confirmedAt);
    }

    /** Kept one a line, said one after the other. */
    private static String named(String lines) {
        return lines == null ? "" : lines.replace("\n", " / ");
    }

    public int getLeftOut() {
        return refused + duplicates;
    }

    public int getRest() {
        return accepted - imported;
    }

    /** The style class of the word for its state. */
    public String getCss() {
        return ImportState.valueOf(state).getCss();
    }

    /** The words for how far it is. */
    public String getCountsKey() {
        return switch (state) {
            case "READY" -> "ready";
            case "FINISHED" -> "done";
            default -> "running";
        };
    }
}
