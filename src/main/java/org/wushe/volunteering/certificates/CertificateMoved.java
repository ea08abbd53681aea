package org.wushe.volunteering.certificates;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A certificate took a step.
 *
 * @param number null as long as it is only asked for
 */
public record CertificateMoved(
        CertificateStep step, UUID certificateId, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "certificate." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number == null ? certificateId.toString() : number;
    }
}
