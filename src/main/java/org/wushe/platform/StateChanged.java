package org.wushe.platform;

import java.time.Instant;
import java.util.Map;
import org.wushe.tenancy.bundles.AppliedBy;
import org.wushe.tenancy.bundles.OperatorDeed;

/**
 * A community was suspended or resumed. Fired inside that community.
 *
 * @param reason what its pages say meanwhile; null if it was resumed
 */
record StateChanged(String slug, String reason, AppliedBy by, Instant at) implements OperatorDeed {

    @Override
    public String action() {
        return reason == null ? "platform.resumed" : "platform.suspended";
    }

    @Override
    public Map<String, String> details() {
        return reason == null ? Map.of() : Map.of("reason", reason);
    }
}
