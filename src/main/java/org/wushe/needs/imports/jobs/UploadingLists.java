package org.wushe.needs.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.needs.imports.NeedsListReader;
import org.wushe.needs.imports.ReadRow;
import org.wushe.needs.imports.ReadingRules;
import org.wushe.needs.imports.ReadingSummary;
import org.wushe.needs.imports.RowSink;

/**
 * Reads an uploaded list and keeps its rows, a batch a transaction, so that memory stays flat
 * however long it is. Call outside a transaction.
 */
@ApplicationScoped
class UploadingLists {

    private static final int BATCH = 500;

    private final CommunityRules rules;
    private final KeepingRows keeping;

    UploadingLists(CommunityRules rules, KeepingRows keeping) {
        this.rules = rules;
        this.keeping = keeping;
    }

    /**
     * @return the job, or null if the list has no row with a need
     * @throws org.wushe.needs.imports.sheets.UnreadableList when the file is no list; nothing is
     *     kept then
     */
    UUID upload(Path file, String name, Actor actor) {
        Batches batches = new Batches(keeping.begin(name, actor));
        boolean whole = false;
        try {
            ReadingSummary summary = read(file, batches);
            batches.flush();
            whole = summary.total() > 0;
            if (whole) {
                keeping.finish(batches.job, summary, actor);
            }
        } finally {
            if (!whole) {
                keeping.drop(batches.job);
            }
        }
        return whole ? batches.job : null;
    }

    private ReadingSummary read(Path file, Batches batches) {
        ReadingRules here = rules.ofToday();
        return NeedsListReader.read(file, here, batches);
    }

    private final class Batches implements RowSink {

        private final UUID job;
        private final List<ReadRow> rows = new ArrayList<>(BATCH);

        Batches(UUID job) {
            this.job = job;
        }

        @Override
        public void take(ReadRow row) {
            rows.add(row);
            if (rows.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!rows.isEmpty()) {
                keeping.keep(job, rows);
                rows.clear();
            }
        }
    }
}
