package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the first row of the same need within one file. Holds 128-bit hashes, no text: about 200
 * bytes a row.
 */
final class DuplicateFinder {

    /** Where a need stood first. */
    record First(int rowNumber, String serial) {}

    private record Hash(long high, long low) {}

    private record Seen(First first, Hash person) {}

    private final Map<Hash, Seen> seen = new HashMap<>();
    private final MessageDigest digest = sha256();

    /** The row's earlier twin, or empty; then the row is remembered. */
    Optional<First> firstOf(ListRow row, int rowNumber) {
        Hash person = row.idNumber().isEmpty() ? null : hash(row.idNumber());
        for (String fingerprint : row.fingerprints()) {
            Seen earlier = seen.get(hash(fingerprint));
            if (earlier != null && !differ(earlier.person(), person)) {
                return Optional.of(earlier.first());
            }
        }
        Seen now = new Seen(new First(rowNumber, row.serial()), person);
        row.fingerprints().forEach(fingerprint -> seen.putIfAbsent(hash(fingerprint), now));
        return Optional.empty();
    }

    /** Two identity numbers are two persons, though they share a name and a phone. */
    private static boolean differ(Hash one, Hash other) {
        return one != null && other != null && !one.equals(other);
    }

    private Hash hash(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(UTF_8)));
        return new Hash(bytes.getLong(), bytes.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
