package org.wushe.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.wushe.identity.Directory.Account;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.TenantScope;

/**
 * Reads each community's people from the identity provider once after a start, a few communities at
 * a time: accounts made there can be put in charge and told before they ever signed in here.
 */
@ApplicationScoped
class MirroringMembers {

    private static final Logger LOG = Logger.getLogger(MirroringMembers.class);
    private static final int AT_A_TIME = 5;

    private final Communities communities;
    private final TenantScope tenants;
    private final Directory directory;
    private final Mirror mirror;
    private final Clock clock;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();

    MirroringMembers(
            Communities communities,
            TenantScope tenants,
            Directory directory,
            Mirror mirror,
            Clock clock) {
        this.communities = communities;
        this.tenants = tenants;
        this.directory = directory;
        this.mirror = mirror;
        this.clock = clock;
    }

    @Scheduled(
            every = "${wushe.mirror.every:20s}",
            delayed = "${wushe.mirror.delayed:3s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        communities.all().stream()
                .map(Community::slug)
                .filter(slug -> !looked.contains(slug))
                .limit(AT_A_TIME)
                .forEach(this::lookAt);
    }

    private void lookAt(String slug) {
        try {
            tenants.run(slug, () -> read(slug));
            looked.add(slug);
        } catch (RuntimeException away) {
            LOG.infof("members of %s are read later: %s", slug, away.getMessage());
        }
    }

    private void read(String slug) {
        Instant now = clock.instant();
        Map<Account, Set<Role>> people = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            for (Account account : directory.holders(slug, role)) {
                people.computeIfAbsent(account, unused -> EnumSet.noneOf(Role.class)).add(role);
            }
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                people.forEach(
                                        (account, roles) ->
                                                mirror.hold(account, roles, "zh-CN", now)));
    }
}
