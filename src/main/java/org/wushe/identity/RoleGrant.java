package org.wushe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** One role of one member: asked, in force or withdrawn. Admin rights wait for a second admin. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends CommunityRow {

    enum State {
        PENDING,
        ACTIVE,
        REVOKED
    }

    @Version int version;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    String role;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "asked_by")
    UUID askedBy;

    @Column(name = "confirmed_by")
    UUID confirmedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    static RoleGrant of(Membership member, Role role) {
        RoleGrant grant = new RoleGrant();
        grant.memberId = member.id;
        grant.subject = member.subject;
        grant.role = role.key();
        return grant;
    }

    static List<RoleGrant> ofMember(UUID memberId) {
        return list("memberId", memberId);
    }

    static Optional<RoleGrant> find(UUID memberId, Role role) {
        return find("memberId = ?1 and role = ?2", memberId, role.key()).firstResultOptional();
    }

    void become(State next, Instant at) {
        state = next;
        changedAt = at;
    }
}
