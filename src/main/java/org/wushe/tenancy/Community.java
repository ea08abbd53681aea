package org.wushe.tenancy;

import java.time.Instant;

/**
 * One customer: a neighbourhood community with its own people and data.
 *
 * @param slug its key in addresses and in every table; never changes
 * @param suspendedReason what the page says while it is suspended, null otherwise
 */
public record Community(
        String slug,
        boolean suspended,
        String suspendedReason,
        CommunityBundle bundle,
        String bundleHash,
        BundleVersion.Source bundleSource,
        Instant appliedAt) {

    public String name(String language) {
        return bundle.name().in(language);
    }
}
