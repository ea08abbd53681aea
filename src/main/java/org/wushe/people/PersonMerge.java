package org.wushe.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** One record went into another. The merged row stays as it was; only where it leads changes. */
@Entity
@Table(name = "person_merge")
class PersonMerge extends CommunityRow {

    /** How long a merge can be undone. */
    static final Duration UNDO = Duration.ofDays(7);

    @Version int version;

    @Column(name = "kept_id")
    UUID keptId;

    @Column(name = "merged_id")
    UUID mergedId;

    /** What the kept record said before and after, sealed. */
    byte[] sealed;

    @Column(name = "merged_at")
    Instant mergedAt;

    @Column(name = "merged_by")
    UUID mergedBy;

    @Column(name = "undo_until")
    Instant undoUntil;

    @Column(name = "undone_at")
    Instant undoneAt;

    @Column(name = "undone_by")
    UUID undoneBy;

    static PersonMerge of(UUID keptId, UUID mergedId, UUID memberId, Instant at) {
        PersonMerge merge = new PersonMerge();
        merge.keptId = keptId;
        merge.mergedId = mergedId;
        merge.mergedBy = memberId;
        merge.mergedAt = at;
        merge.undoUntil = at.plus(UNDO);
        return merge;
    }

    /** Into this record, the newest first. */
    static List<PersonMerge> into(UUID keptId) {
        return list("keptId = ?1 order by mergedAt desc, id desc", keptId);
    }

    /** What they changed is read by nobody any more, and they cannot be undone. */
    static void forget(List<UUID> records) {
        List<PersonMerge> merges = list("keptId in ?1 or mergedId in ?1", records);
        for (PersonMerge merge : merges) {
            merge.sealed = new byte[0];
            merge.undoUntil = merge.mergedAt;
        }
    }

    static PersonMerge among(List<PersonMerge> merges, UUID id) {
        return merges.stream()
                .filter(merge -> merge.id.equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    boolean isUndoable(List<PersonMerge> all, Instant now) {
        return whyNotUndo(all, now) == null;
    }

    /**
     * @param all merges into the same record, the newest first
     * @throws Conflict after seven days, a second time, or before a later merge is undone
     */
    void undo(List<PersonMerge> all, UUID memberId, Instant now) {
        String whyNot = whyNotUndo(all, now);
        if (whyNot != null) {
            throw new Conflict("people", whyNot);
        }
        undoneAt = now;
        undoneBy = memberId;
    }

    private String whyNotUndo(List<PersonMerge> all, Instant now) {
        if (isUndone()) {
            return "merge_undone_already";
        }
        if (now.isAfter(undoUntil)) {
            return "merge_undo_late";
        }
        boolean newest =
                all.stream().filter(merge -> !merge.isUndone()).findFirst().orElse(this) == this;
        return newest ? null : "merge_undo_order";
    }
}
