package org.wushe.needs.imports.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.tenancy.CommunityRow;

/** One row of an uploaded list and what becomes of it. */
@Entity(name = "ImportRow")
@Table(name = "import_row")
class ImportRow extends CommunityRow {

    @Column(name = "job_id", updatable = false)
    UUID jobId;

    /** Line in the sheet, 1 for the first. */
    @Column(updatable = false)
    int line;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    boolean warned;

    /** The need it became, or the need it repeats. */
    @Column(name = "need_number")
    String needNumber;

    /** {@link RowContent}; of an entered row only what was noted about it. */
    byte[] sealed;

    static List<ImportRow> pending(UUID jobId, int most) {
        return ImportRow.<ImportRow>find(
                        "jobId = ?1 and verdict = ?2 and needNumber is null order by line",
                        jobId,
                        Verdict.ACCEPTED)
                .range(0, most - 1)
                .list();
    }

    static List<ImportRow> after(UUID jobId, RowFilter filter, int line, int most) {
        return ImportRow.<ImportRow>find(
                        "jobId = ?1 and line > ?2 and verdict in ?3 and (warned = true or ?4 = false)"
                                + " order by line",
                        jobId,
                        line,
                        filter.verdicts(),
                        filter.onlyWarned())
                .range(0, most - 1)
                .list();
    }

    static void deleteOf(UUID jobId) {
        delete("jobId", jobId);
    }
}
