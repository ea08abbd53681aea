package org.wushe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A person's belonging to one community, asked for by herself or brought by her token's groups. */
@Entity
class Membership extends CommunityRow {

    @Version int version;

    String subject;

    @Enumerated(EnumType.STRING)
    MembershipState state;

    String name;
    String email;
    String language;
    String address;

    @Column(name = "phone_sealed")
    byte[] phoneSealed;

    @Column(name = "phone_hash")
    byte[] phoneHash;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    String reason;

    static Optional<Membership> ofSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    static List<Membership> waiting(int most) {
        return find("state = ?1 order by requestedAt", MembershipState.REQUESTED)
                .range(0, most - 1)
                .list();
    }

    /** A new request, or an earlier one asked again after a refusal. */
    void ask(String askedName, String askedAddress, Instant at) {
        state = MembershipState.REQUESTED;
        name = askedName;
        address = askedAddress;
        requestedAt = at;
        decidedAt = null;
        decidedBy = null;
        reason = null;
    }

    void confirm(Actor by, Instant at) {
        decide(MembershipState.ACTIVE, by, at);
    }

    void refuse(Actor by, String why, Instant at) {
        decide(MembershipState.REFUSED, by, at);
        reason = why;
    }

    /** The row stays, since others point to it. */
    void forget(String nobody) {
        subject = "deleted:" + id;
        state = MembershipState.DELETED;
        name = nobody;
        email = null;
        address = null;
        phoneSealed = null;
        phoneHash = null;
        reason = null;
    }

    /**
     * @throws Conflict if somebody has decided already
     */
    void requireAsking() {
        if (state != MembershipState.REQUESTED) {
            throw new Conflict("identity", "join_decided");
        }
    }

    private void decide(MembershipState decided, Actor by, Instant at) {
        requireAsking();
        state = decided;
        decidedBy = by.memberId();
        decidedAt = at;
    }
}
