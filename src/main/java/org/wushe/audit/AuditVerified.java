package org.wushe.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Somebody had the chain walked; what she was shown is kept in the chain itself. */
record AuditVerified(Verification found, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "audit.verified";
    }

    @Override
    public String subject() {
        return "1-" + found.entries();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("fingerprint", found.fingerprint());
        if (!found.isWhole()) {
            details.put("broken_at", Long.toString(found.brokenAt()));
        }
        return details;
    }
}
