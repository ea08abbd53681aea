package org.wushe.needs.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.needs.NeedIntake;
import org.wushe.needs.imports.ReadRow.Verdict;

/**
 * Works off a confirmed list, some rows a transaction. Rows are marked in the transaction that
 * enters their needs: wherever it is cut off, nothing is lost and nothing comes twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class EnteringNeeds {

    static final int CHUNK = 200;

    private final NeedIntake needs;
    private final RowSeal seal;
    private final Event<NeedsImported> imported;
    private final Clock clock;

    EnteringNeeds(NeedIntake needs, RowSeal seal, Event<NeedsImported> imported, Clock clock) {
        this.needs = needs;
        this.seal = seal;
        this.imported = imported;
        this.clock = clock;
    }

    /** The list whose turn it is in the current community. */
    Optional<UUID> next() {
        return ImportJob.next();
    }

    /**
     * Enters the next rows of a list.
     *
     * @return false if another instance is at it
     */
    boolean enter(UUID jobId) {
        Optional<ImportJob> claimed = ImportJob.claim(jobId);
        claimed.ifPresent(this::enterSome);
        return claimed.isPresent();
    }

    /** Counts a failure; after some in a row the list stops until a person looks at it. */
    void failed(UUID jobId) {
        ImportJob.claim(jobId).ifPresent(ImportJob::failed);
    }

    private void enterSome(ImportJob job) {
        List<ImportRow> rows = ImportRow.pending(job.id, CHUNK);
        if (!rows.isEmpty()) {
            enter(job, rows);
        }
        if (rows.size() < CHUNK) {
            job.finish(clock.instant());
            imported.fire(
                    new NeedsImported(
                            job.id,
                            job.imported,
                            job.refused,
                            job.duplicates,
                            job.confirmer(),
                            clock.instant()));
        }
    }

    private void enter(ImportJob job, List<ImportRow> rows) {
        List<RowContent> contents = rows.stream().map(seal::open).toList();
        List<Optional<String>> known =
                needs.numbersOf(contents.stream().map(row -> row.need().fingerprints()).toList());
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (known.get(i).isPresent()) {
                job.foundDuplicate(rows.get(i).warned);
                repeat(rows.get(i), contents.get(i), known.get(i).get());
            } else {
                fresh.add(i);
            }
        }
        List<String> numbers =
                needs.takeIn(
                        fresh.stream().map(contents::get).map(ListedNeed::of).toList(),
                        job.confirmer());
        for (int i = 0; i < numbers.size(); i++) {
            ImportRow row = rows.get(fresh.get(i));
            row.needNumber = numbers.get(i);
            seal.close(row, contents.get(fresh.get(i)).entered());
        }
        job.entered(numbers.size());
    }

    private void repeat(ImportRow row, RowContent content, String number) {
        row.verdict = Verdict.DUPLICATE;
        row.warned = false;
        row.needNumber = number;
        seal.close(row, content.repeating(number));
    }
}
