package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.HexFormat;
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

    /** A place on the network that is counted and cannot be read back; of IPv6 its first half. */
    String client(String address) {
        String place = address.contains(":") ? half(address) : address;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.hash(community.slug(), "client " + place));
    }

    private static String half(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (UnknownHostException notNumeric) {
            return address;
        }
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
