package org.wushe.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.wushe.tenancy.BundleVersion.Source;
import org.wushe.tenancy.CommunitySql.Held;

/**
 * Opens, changes, suspends and resumes communities from outside of them. Each change is one
 * transaction inside the community it is about, so that what the caller tells of it stands in that
 * community's books or the change did not happen.
 */
@ApplicationScoped
public class ChangingCommunities {

    private final Communities communities;
    private final TenantScope scope;
    private final CommunitySql sql;
    private final Clock clock;

    ChangingCommunities(Communities communities, TenantScope scope, CommunitySql sql, Clock clock) {
        this.communities = communities;
        this.scope = scope;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Puts a bundle in force; a community that is not here yet is opened.
     *
     * @param tell called inside the transaction, only if something changed
     * @return false if this content is in force already, or is a folder's that was applied before
     */
    public boolean apply(BundleVersion version, Consumer<Instant> tell) {
        Instant at = clock.instant();
        Community community =
                new Community(
                        version.slug(),
                        false,
                        null,
                        version.bundle(),
                        version.hash(),
                        version.source(),
                        at);
        return change(community, () -> keep(version, at), () -> tell.accept(at));
    }

    /**
     * @param reason what the community's pages say meanwhile
     * @return false if it is suspended already
     */
    public boolean suspend(Community community, String reason, Consumer<Instant> tell) {
        return change(
                community,
                () -> sql.suspend(community.slug(), reason),
                () -> tell.accept(clock.instant()));
    }

    /**
     * @return false if it is not suspended
     */
    public boolean resume(Community community, Consumer<Instant> tell) {
        return change(
                community, () -> sql.resume(community.slug()), () -> tell.accept(clock.instant()));
    }

    private boolean change(Community community, BooleanSupplier step, Runnable tell) {
        boolean changed =
                scope.call(
                        community,
                        () -> QuarkusTransaction.requiringNew().call(() -> taken(step, tell)));
        communities.read();
        return changed;
    }

    private static boolean taken(BooleanSupplier step, Runnable tell) {
        boolean changed = step.getAsBoolean();
        if (changed) {
            tell.run();
        }
        return changed;
    }

    private boolean keep(BundleVersion version, Instant at) {
        if (sql.open(version, at)) {
            return true;
        }
        Held held = sql.hold(version.slug());
        boolean folder = version.source() == Source.FOLDER;
        if (folder && version.hash().equals(held.folderHash())) {
            return false;
        }
        if (version.hash().equals(held.bundleHash())) {
            if (folder) {
                sql.noteFolder(version.slug(), version.hash());
            }
            return false;
        }
        sql.replace(version, at);
        return true;
    }
}
