package org.wushe.volunteering.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wushe.shared.Ids;

/**
 * The keys by which devices sign marks of one shift while they have no network. A device is named
 * by when its page was made and by chance; its key is HMAC-SHA256 of that name and of the leader
 * under the shift's key, so nothing about it is stored and it is worth nothing in another shift.
 */
final class DeviceKeys {

    private static final String MAC = "HmacSHA256";
    private static final int RADIX = 36;
    private static final Pattern DEVICE = Pattern.compile("([0-9a-z]{1,8})-[0-9a-f]{40}");

    private final byte[] shiftKey;

    DeviceKeys(byte[] shiftKey) {
        this.shiftKey = shiftKey.clone();
    }

    static String device(Instant now) {
        return Long.toString(now.getEpochSecond(), RADIX) + "-" + Ids.secret();
    }

    /**
     * When its page was made.
     *
     * @throws IllegalArgumentException if that is no device
     */
    static Instant issued(String device) {
        Matcher parts = DEVICE.matcher(device);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no device");
        }
        return Instant.ofEpochSecond(Long.parseLong(parts.group(1), RADIX));
    }

    /** As the page hands it to the script: Base64 for addresses. */
    String key(String device, UUID member) {
        return text(secret(device, member));
    }

    /** As the script signs: HMAC-SHA256 over the UTF-8 of what is said. */
    String sign(String device, UUID member, String said) {
        return text(mac(secret(device, member), said));
    }

    boolean isSigned(String device, UUID member, String said, String signature) {
        return MessageDigest.isEqual(
                sign(device, member, said).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] secret(String device, UUID member) {
        return mac(shiftKey, "device " + device + " of " + member);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] mac(byte[] key, String said) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
