package org.wushe.needs.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.needs.NeedIntake;
import org.wushe.needs.imports.ListRow;
import org.wushe.needs.imports.ReadRow;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.needs.imports.ReadingSummary;
import org.wushe.web.Conflict;

/** The transactions of an upload: the job, its rows by the batch, and the word that it is whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class KeepingRows {

    /** A batch is kept in well under a second; after this time nobody reads any more. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final NeedIntake needs;
    private final RowSeal seal;
    private final Event<ImportMoved> moved;
    private final Clock clock;

    KeepingRows(NeedIntake needs, RowSeal seal, Event<ImportMoved> moved, Clock clock) {
        this.needs = needs;
        this.seal = seal;
        this.moved = moved;
        this.clock = clock;
    }

    /** Also throws away what earlier uploads left behind when their reading broke off. */
    UUID begin(String fileName, Actor actor) {
        Instant now = clock.instant();
        ImportJob.brokenOff(now.minus(PATIENCE)).forEach(job -> drop(job.id));
        return ImportJob.begin(fileName, actor, now).id;
    }

    void keep(UUID jobId, List<ReadRow> rows) {
        ImportJob job = reading(jobId);
        List<Optional<String>> known = knownAmong(rows);
        for (int i = 0; i < rows.size(); i++) {
            ReadRow read = rows.get(i);
            Optional<String> number = known.get(i);
            RowContent content = RowContent.of(read);
            ImportRow row = new ImportRow();
            row.jobId = jobId;
            row.line = read.number();
            row.verdict = number.isPresent() ? Verdict.DUPLICATE : read.verdict();
            row.warned = row.verdict == Verdict.ACCEPTED && content.hasWarning();
            row.needNumber = number.orElse(null);
            seal.close(row, number.map(content::repeating).orElse(content));
            row.persist();
            job.count(row.verdict, row.warned);
        }
        job.touchedAt = clock.instant();
    }

    void finish(UUID jobId, ReadingSummary summary, Actor actor) {
        ImportJob job = reading(jobId);
        job.ready(summary);
        moved.fire(ImportMoved.of(ImportMoved.Step.UPLOADED, job, actor, clock.instant()));
    }

    void drop(UUID jobId) {
        ImportRow.deleteOf(jobId);
        ImportJob.delete("id", jobId);
    }

    private static ImportJob reading(UUID jobId) {
        return ImportJob.<ImportJob>find("id = ?1 and state = ?2", jobId, ImportState.READING)
                .firstResultOptional()
                .orElseThrow(() -> new Conflict("imports", "reading_broke_off"));
    }

    /** Looks for the accepted rows of a batch at once. */
    private List<Optional<String>> knownAmong(List<ReadRow> rows) {
        List<List<String>> asked =
                rows.stream()
                        .filter(row -> row.verdict() == Verdict.ACCEPTED)
                        .flatMap(row -> row.need().stream())
                        .map(ListRow::fingerprints)
                        .toList();
        var answers = needs.numbersOf(asked).iterator();
        List<Optional<String>> known = new ArrayList<>();
        for (ReadRow row : rows) {
            known.add(row.verdict() == Verdict.ACCEPTED ? answers.next() : Optional.empty());
        }
        return known;
    }
}
