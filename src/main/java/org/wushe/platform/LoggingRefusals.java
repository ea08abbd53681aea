package org.wushe.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.wushe.tenancy.bundles.BundleRefused;

/** Tells the log of a refused folder what the operator's page tells, in the same plain words. */
@ApplicationScoped
class LoggingRefusals {

    private static final Logger LOG = Logger.getLogger(LoggingRefusals.class);

    private final PlatformPages pages;

    LoggingRefusals(PlatformPages pages) {
        this.pages = pages;
    }

    void log(@Observes BundleRefused refused) {
        pages.problems(refused).forEach(LOG::error);
    }
}
