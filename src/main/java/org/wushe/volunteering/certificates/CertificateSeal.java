package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** Keeps the identity number of a certificate unreadable, and its last four to be compared. */
@ApplicationScoped
class CertificateSeal {

    private static final int TAIL = 4;

    private final PersonalData keys;
    private final CurrentCommunity community;

    CertificateSeal(PersonalData keys, CurrentCommunity community) {
        this.keys = keys;
        this.community = community;
    }

    byte[] seal(UUID certificate, String masked) {
        return keys.seal(community.slug(), certificate, masked);
    }

    /** Empty if nothing is kept any more. */
    String open(UUID certificate, byte[] sealed) {
        String text = keys.open(community.slug(), certificate, sealed);
        return text == null ? "" : text;
    }

    /**
     * @param idNumber whole, masked, or its last four only
     */
    byte[] tail(String number, String idNumber) {
        String last = idNumber.substring(Math.max(0, idNumber.length() - TAIL));
        return keys.hash(
                community.slug(), "certificate " + number + " " + last.toUpperCase(Locale.ROOT));
    }
}
