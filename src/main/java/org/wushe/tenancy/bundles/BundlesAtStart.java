package org.wushe.tenancy.bundles;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;

/** Before the first request: the folders are read, and all communities are known. */
@ApplicationScoped
class BundlesAtStart {

    private static final Logger LOG = Logger.getLogger(BundlesAtStart.class);
    private static final int BEFORE_ALL_ROOMS = 100;

    private final ApplyingBundles bundles;
    private final Communities communities;

    BundlesAtStart(ApplyingBundles bundles, Communities communities) {
        this.bundles = bundles;
        this.communities = communities;
    }

    void read(@Observes @Priority(BEFORE_ALL_ROOMS) StartupEvent start) {
        bundles.readFolders(AppliedBy.SYSTEM);
        communities.read();
        LOG.infof(
                "communities: %d, bundles refused: %d",
                communities.all().size(), bundles.refused().size());
    }
}
