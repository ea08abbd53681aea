package org.wushe.volunteering.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of one shift. The one on the screen changes every 30 seconds, so that a picture of it
 * sent to others is soon worth nothing; the one on the sheet holds until the leader withdraws it. A
 * pass says that somebody scanned a code at an instant. Each is signed by HMAC-SHA256 with a key of
 * the shift, cut to 128 bits.
 */
final class CheckinCodes {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final String SCREEN = "t";
    private static final String SHEET = "s";
    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int RADIX = 36;
    private static final Pattern SIGNED = Pattern.compile("([a-z])([0-9a-z]{1,10})-(.{22})");

    private final SecretKeySpec key;

    CheckinCodes(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    String onScreen(Instant now) {
        return signed(SCREEN, step(now));
    }

    /** Until the code on the screen is another. */
    static Duration left(Instant now) {
        return Duration.between(now, Instant.ofEpochSecond((step(now) + 1) * STEP.toSeconds()));
    }

    /**
     * @param sheet the number of its issue; an earlier one is worth nothing
     */
    String onSheet(int sheet) {
        return signed(SHEET, sheet);
    }

    /**
     * @param sheet the issue that holds now, 0 for none
     */
    Reading read(String code, Instant now, int sheet) {
        OptionalLong step = value(SCREEN, code);
        if (step.isPresent()) {
            long age = step(now) - step.getAsLong();
            return age == 0 || age == 1 ? Reading.CODE : Reading.STALE;
        }
        OptionalLong issue = value(SHEET, code);
        if (issue.isEmpty()) {
            return Reading.UNKNOWN;
        }
        return sheet > 0 && issue.getAsLong() == sheet ? Reading.SHEET : Reading.WITHDRAWN;
    }

    /** For the browser in which the code was scanned. */
    String pass(How how, Instant scanned) {
        return signed(letter(how), scanned.getEpochSecond());
    }

    /** How she scanned; empty if she did not, or too long ago. */
    Optional<How> passed(String pass, Instant now, Duration patience) {
        return Arrays.stream(How.values())
                .filter(how -> isFresh(value(letter(how), pass), now, patience))
                .findFirst();
    }

    private static boolean isFresh(OptionalLong scanned, Instant now, Duration patience) {
        if (scanned.isEmpty()) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(scanned.getAsLong()), now);
        return !age.isNegative() && age.compareTo(patience) <= 0;
    }

    private static String letter(How how) {
        return switch (how) {
            case CODE -> "p";
            case SHEET -> "q";
            case LEADER -> "r";
            case OFFLINE -> "o";
        };
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    private OptionalLong value(String kind, String code) {
        Matcher parts = SIGNED.matcher(code == null ? "" : code);
        if (!parts.matches() || !parts.group(1).equals(kind)) {
            return OptionalLong.empty();
        }
        long value = Long.parseLong(parts.group(2), RADIX);
        boolean genuine =
                MessageDigest.isEqual(
                        signed(kind, value).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.UTF_8));
        return genuine ? OptionalLong.of(value) : OptionalLong.empty();
    }

    private String signed(String kind, long value) {
        String said = kind + Long.toString(value, RADIX);
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] whole = mac.doFinal(said.getBytes(StandardCharsets.US_ASCII));
            return said
                    + "-"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a code", e);
        }
    }
}
