package org.wushe.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wushe.tenancy.CommunityRow;

/** A photo and what it belongs to; its bytes are in the store. */
@Entity
class Attachment extends CommunityRow {

    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(updatable = false)
    String kind;

    /** While it is a draft, the key of the form. */
    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "owner_id", updatable = false)
    UUID ownerId;

    @Enumerated(EnumType.STRING)
    AttachmentState state;

    int position;

    @Column(updatable = false)
    int width;

    @Column(updatable = false)
    int height;

    @Column(updatable = false)
    int bytes;

    @Column(updatable = false)
    String sha256;

    @Column(name = "public_sha256")
    String publicSha256;

    /** Whether somebody can be recognised in it all the same, who agreed. */
    @Column(name = "shows_persons")
    boolean showsPersons;

    /** The cells that were ticked when it was last covered, to begin with next time. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> cells;

    /** The boxes that were drawn then, as {@link BoxesForm} sends them. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> boxes;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "removed_at")
    Instant removedAt;

    /** When its bytes were taken away. */
    @Column(name = "cleared_at")
    Instant clearedAt;

    static Optional<Attachment> ofId(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    static List<Attachment> of(String kind, UUID subject) {
        return list(
                "kind = ?1 and subjectId = ?2 and state <> ?3 and removedAt is null"
                        + " order by position",
                kind,
                subject,
                AttachmentState.DRAFT);
    }

    static List<Attachment> drafts(String kind, UUID draft, UUID owner) {
        return list(
                "kind = ?1 and subjectId = ?2 and ownerId = ?3 and state = ?4"
                        + " and removedAt is null order by position",
                kind,
                draft,
                owner,
                AttachmentState.DRAFT);
    }

    /** All drafts of a person, oldest first. */
    static List<Attachment> drafts(UUID owner) {
        return list(
                "ownerId = ?1 and state = ?2 and removedAt is null order by createdAt, id",
                owner,
                AttachmentState.DRAFT);
    }

    /** Some whose bytes nobody may see any more, held against other replicas. */
    static List<Attachment> toClear(Instant draftsBefore, int most) {
        return Attachment.<Attachment>find(
                        "clearedAt is null and (removedAt is not null"
                                + " or (state = ?1 and createdAt < ?2)) order by createdAt, id",
                        AttachmentState.DRAFT,
                        draftsBefore)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .list();
    }

    boolean isDraft() {
        return state == AttachmentState.DRAFT;
    }

    boolean isPublished() {
        return state == AttachmentState.PUBLISHED;
    }

    void attach(UUID subject, int place) {
        subjectId = subject;
        position = place;
        state = AttachmentState.PRIVATE;
    }

    void publish(String sha) {
        state = AttachmentState.PUBLISHED;
        publicSha256 = sha;
    }

    void coveredBy(BoxesForm form) {
        cells = List.copyOf(form.cell);
        boxes = List.copyOf(form.box);
        showsPersons = form.showsPersons();
    }

    void withdraw() {
        state = AttachmentState.PRIVATE;
        publicSha256 = null;
    }

    void remove(Instant at) {
        removedAt = at;
    }
}
