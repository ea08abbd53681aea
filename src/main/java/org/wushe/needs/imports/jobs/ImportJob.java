package org.wushe.needs.imports.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.needs.imports.ReadRow.Verdict;
import org.wushe.needs.imports.ReadingSummary;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** One uploaded list, its counts and the person who confirmed it. */
@Entity(name = "ImportJob")
@Table(name = "import_job")
class ImportJob extends CommunityRow {

    private static final int MOST_ATTEMPTS = 5;
    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "sheet_name")
    String sheetName;

    /** Sheets that look like lists too, one a line. */
    @Column(name = "other_sheets")
    String otherSheets;

    /** Headings nobody understood, one a line. */
    @Column(name = "unknown_columns")
    String unknownColumns;

    @Column(name = "uploaded_by")
    UUID uploadedBy;

    @Column(name = "uploaded_name")
    String uploadedName;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "touched_at")
    Instant touchedAt;

    int total;
    int accepted;
    int warned;
    int refused;
    int duplicates;
    int skipped;
    int imported;

    /** Failures since the last step that worked. */
    int attempts;

    @Column(name = "confirmed_by")
    UUID confirmedBy;

    @Column(name = "confirmed_subject")
    String confirmedSubject;

    @Column(name = "confirmed_name")
    String confirmedName;

    @Column(name = "confirmed_roles")
    String confirmedRoles;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    static ImportJob begin(String fileName, Actor actor, Instant at) {
        ImportJob job = new ImportJob();
        job.state = ImportState.READING;
        job.fileName = fileName;
        job.uploadedBy = actor.memberId();
        job.uploadedName = actor.name();
        job.uploadedAt = at;
        job.touchedAt = at;
        job.persist();
        return job;
    }

    static Optional<ImportJob> ofId(UUID id) {
        return find("id = ?1 and state <> ?2", id, ImportState.READING).firstResultOptional();
    }

    static List<ImportJob> latest(int most) {
        return ImportJob.<ImportJob>find(
                        "state <> ?1 order by uploadedAt desc, id desc", ImportState.READING)
                .range(0, most - 1)
                .list();
    }

    /** Those whose reading broke off: nothing was heard of them since. */
    static List<ImportJob> brokenOff(Instant since) {
        return list("state = ?1 and touchedAt < ?2", ImportState.READING, since);
    }

    /** The list whose turn it is: one a community, in the order of confirmation. */
    static Optional<UUID> next() {
        return ImportJob.<ImportJob>find("state = ?1 order by confirmedAt, id", ImportState.RUNNING)
                .firstResultOptional()
                .map(job -> job.id);
    }

    /** Locks a running list; empty while another holds it, and once it has ended. */
    static Optional<ImportJob> claim(UUID id) {
        return ImportJob.<ImportJob>find("id = ?1 and state = ?2", id, ImportState.RUNNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    void count(Verdict verdict, boolean withWarning) {
        total++;
        switch (verdict) {
            case REFUSED -> refused++;
            case DUPLICATE -> duplicates++;
            case ACCEPTED -> {
                accepted++;
                warned += withWarning ? 1 : 0;
            }
        }
    }

    void ready(ReadingSummary summary) {
        state = ImportState.READY;
        sheetName = summary.sheetName();
        otherSheets = String.join("\n", summary.otherSheets());
        unknownColumns = String.join("\n", summary.unknownColumns());
        skipped = summary.skipped();
    }

    /** False if it was confirmed before: asking twice is asking once. */
    boolean confirm(Actor actor, Instant at) {
        if (state == ImportState.RUNNING || state == ImportState.FINISHED) {
            return false;
        }
        if (accepted == 0) {
            throw new Conflict("imports", "nothing_to_import");
        }
        state = ImportState.RUNNING;
        attempts = 0;
        confirmedBy = actor.memberId();
        confirmedSubject = actor.subject();
        confirmedName = actor.name();
        confirmedRoles = actor.rolesText();
        confirmedAt = at;
        return true;
    }

    void requireDroppable() {
        if (state != ImportState.READY) {
            throw new Conflict("imports", "dropped_too_late");
        }
    }

    /** Whoever confirmed it, with the roles of that moment. */
    Actor confirmer() {
        Set<Role> roles =
                Arrays.stream(confirmedRoles.split(" "))
                        .flatMap(key -> Role.of(key).stream())
                        .collect(Collectors.toSet());
        return new Actor(confirmedSubject, confirmedName, confirmedBy, roles);
    }

    /** An accepted row turned out to be there already. */
    void foundDuplicate(boolean withWarning) {
        accepted--;
        duplicates++;
        warned -= withWarning ? 1 : 0;
    }

    void entered(int rows) {
        imported += rows;
        attempts = 0;
    }

    void finish(Instant at) {
        state = ImportState.FINISHED;
        finishedAt = at;
    }

    void failed() {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            state = ImportState.STOPPED;
        }
    }
}
