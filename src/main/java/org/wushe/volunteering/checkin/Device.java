package org.wushe.volunteering.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What the leader's page gives its script, so that it can keep marks while the network is away.
 *
 * @param leader whose marks they are: of several who share a device each keeps her own
 * @param key to sign with, see {@link DeviceKeys}
 * @param now our clock when the page was made
 * @param expires from when on marks of this page are worth nothing
 */
record Device(String id, UUID leader, String key, Instant now, Instant expires) {

    /** After the end of the shift; whoever finds no network until then settles by hand. */
    static final Duration PATIENCE = Duration.ofDays(1);

    public long getNowMillis() {
        return now.toEpochMilli();
    }

    public long getExpiresMillis() {
        return expires.toEpochMilli();
    }
}
