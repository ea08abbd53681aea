package org.wushe.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Role changes younger than a token can be. With them a grant or its withdrawal counts without a
 * new sign-in, on every replica within two seconds.
 */
@ApplicationScoped
class RecentGrants {

    /** Longer than an access token lives at the identity provider (5 minutes). */
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final RoleChangeSql sql;
    private final Clock clock;
    private volatile List<RoleChange> changes = List.of();

    RecentGrants(RoleChangeSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "2s")
    void read() {
        changes = sql.since(clock.instant().minus(MEMORY));
    }

    /** Lets a change made here count here at once. */
    void note(String slug, RoleGrant grant) {
        List<RoleChange> noted = new ArrayList<>(changes);
        boolean active = grant.state == RoleGrant.State.ACTIVE;
        noted.add(new RoleChange(slug, grant.subject, grant.role, active, grant.changedAt));
        changes = noted;
    }

    /** Applies to a token's roles what was changed after the token was issued. */
    void correct(String slug, String subject, Instant issuedAt, Set<String> roles) {
        for (RoleChange change : changes) {
            boolean concerns = change.slug().equals(slug) && change.subject().equals(subject);
            if (concerns && change.at().isAfter(issuedAt)) {
                if (change.active()) {
                    roles.add(change.role());
                } else {
                    roles.remove(change.role());
                }
            }
        }
    }

    record RoleChange(String slug, String subject, String role, boolean active, Instant at) {}
}
