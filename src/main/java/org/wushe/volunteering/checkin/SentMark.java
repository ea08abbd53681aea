package org.wushe.volunteering.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A mark that a device sent, under the key the device gave it, and what became of it. */
@Entity
@Table(name = "sent_mark")
class SentMark extends CommunityRow {

    @Version int version;

    @Column(name = "slot_id", updatable = false)
    UUID slotId;

    @Column(name = "signup_id", updatable = false)
    UUID signupId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    MarkKind kind;

    /** By the clock of the device. */
    @Column(updatable = false)
    Instant at;

    /** When we received it. */
    @Column(name = "sent_at", updatable = false)
    Instant sentAt;

    @Column(name = "sent_by", updatable = false)
    UUID sentBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Finding finding;

    /** How the leader settled it; null while it is open or if there was nothing to settle. */
    @Enumerated(EnumType.STRING)
    Settled settled;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "settled_by")
    UUID settledBy;

    enum Settled {
        COUNTED,
        DROPPED
    }

    static SentMark of(DeviceMark mark, UUID slotId, Finding finding, Actor by, Instant now) {
        SentMark sent = new SentMark();
        sent.id = mark.id();
        sent.slotId = slotId;
        sent.signupId = mark.signup();
        sent.kind = mark.kind();
        sent.at = mark.at();
        sent.sentAt = now;
        sent.sentBy = by.memberId();
        sent.finding = finding;
        return sent;
    }

    static Optional<SentMark> known(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** For a change: others who settle it wait. */
    static Optional<SentMark> lock(UUID id, UUID slotId) {
        return find("id = ?1 and slotId = ?2", id, slotId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What the leader has to settle, in the order of time. */
    static List<SentMark> open(UUID slotId) {
        return list(
                "slotId = ?1 and finding not in (TAKEN, KNOWN) and settled is null"
                        + " order by at, id",
                slotId);
    }

    static long countOpen(UUID slotId) {
        return count("slotId = ?1 and finding not in (TAKEN, KNOWN) and settled is null", slotId);
    }

    static boolean isOpenOf(UUID slotId, UUID signupId) {
        return count(
                        "slotId = ?1 and signupId = ?2 and finding not in (TAKEN, KNOWN)"
                                + " and settled is null",
                        slotId,
                        signupId)
                > 0;
    }

    /** Whether that is the minute in which the device made it. */
    boolean isInMinute(Instant minute) {
        return !at.isBefore(minute) && at.isBefore(minute.plusSeconds(60));
    }

    void settle(Settled how, Actor by, Instant now) {
        if (!finding.isConflict() || settled != null) {
            throw new Conflict("checkin", "settled_before");
        }
        settled = how;
        settledAt = now;
        settledBy = by.memberId();
    }
}
