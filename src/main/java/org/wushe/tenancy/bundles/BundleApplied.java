package org.wushe.tenancy.bundles;

import java.time.Instant;
import java.util.Map;
import org.wushe.tenancy.BundleVersion;

/** Another content of a community's bundle came into force. Fired inside that community. */
public record BundleApplied(
        String slug, String hash, BundleVersion.Source source, AppliedBy by, Instant at)
        implements OperatorDeed {

    @Override
    public String action() {
        return "platform.bundle_applied";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("hash", hash, "source", source.name());
    }
}
