package org.wushe.volunteering.certificates;

import java.time.Instant;
import org.wushe.shared.Masks;
import org.wushe.volunteering.hours.HoursText;

/** What everyone learns of a certificate who knows its number and the last four. */
record Verified(
        String number,
        CertificateState state,
        String name,
        Period period,
        String hours,
        Instant issuedAt) {

    static Verified of(Certificate certificate) {
        return new Verified(
                certificate.number,
                certificate.state,
                Masks.name(certificate.name),
                certificate.period(),
                HoursText.of(certificate.minutes),
                certificate.issuedAt);
    }
}
