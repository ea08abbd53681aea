package org.wushe.tenancy.bundles;

import java.time.Instant;
import java.util.Map;
import org.wushe.shared.AuditedEvent;
import org.wushe.tenancy.BundleVersion;

/** Another content of a community's bundle came into force. Fired inside that community. */
public record BundleApplied(
        String slug, String hash, BundleVersion.Source source, AppliedBy by, Instant at)
        implements AuditedEvent {

    @Override
    public String actorSubject() {
        return by.subject();
    }

    @Override
    public String actorName() {
        return by.name();
    }

    @Override
    public String actorRoles() {
        return by.roles();
    }

    @Override
    public String action() {
        return "platform.bundle_applied";
    }

    @Override
    public String subject() {
        return slug;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("hash", hash, "source", source.name());
    }
}
