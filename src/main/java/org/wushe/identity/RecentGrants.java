package org.wushe.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Longer than a change waits for its commit once it is noted. */
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private final RoleChangeSql sql;
    private final Clock clock;
    private volatile List<RoleChange> changes = List.of();

    RecentGrants(RoleChangeSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "2s")
    void read() {
        Instant began = clock.instant();
        keep(sql.since(began.minus(MEMORY)), began.minus(UNSEEN));
    }

    /** What was noted here a moment ago may have been committed after the book was read. */
    private synchronized void keep(List<RoleChange> found, Instant young) {
        List<RoleChange> all = new ArrayList<>(found);
        changes.stream().filter(change -> change.at().isAfter(young)).forEach(all::add);
        all.sort(Comparator.comparing(RoleChange::at));
        changes = all.stream().distinct().toList();
    }

    /** Lets a change made here count here at once. */
    synchronized void note(String slug, RoleGrant grant) {
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
