package org.wushe.tenancy.bundles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/** The files of one bundle in memory, by name; a bundle has no folders inside. */
final class BundleFiles {

    static final String COMMUNITY = "community.yaml";
    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_FILES = 50;

    private final SortedMap<String, byte[]> byName = new TreeMap<>();
    private int bytes;

    /**
     * @throws BrokenBundle if the bundle grows beyond what one may have
     */
    void add(String name, byte[] content) throws BrokenBundle {
        passOver(name, content.length);
        if (byName.put(name, content) != null) {
            throw new BrokenBundle(name, 0, Reason.BROKEN_ARCHIVE);
        }
        if (byName.size() > MAX_FILES) {
            throw new BrokenBundle(name, 0, Reason.TOO_MANY_FILES, String.valueOf(MAX_FILES));
        }
    }

    /** Counts what came along without belonging to the bundle. */
    void passOver(String name, int size) throws BrokenBundle {
        bytes += size;
        if (bytes > MAX_BYTES) {
            throw new BrokenBundle(name, 0, Reason.TOO_LARGE, "10 MB");
        }
    }

    /** How many bytes may still come. */
    int room() {
        return MAX_BYTES - bytes;
    }

    SortedMap<String, byte[]> byName() {
        return byName;
    }

    /** Of all names and contents: the same hash is the same bundle, wherever it came from. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byName.forEach(
                    (name, content) -> {
                        String head = name + "\n" + content.length + "\n";
                        digest.update(head.getBytes(StandardCharsets.UTF_8));
                        digest.update(content);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What systems leave beside the files people put there, and what only a developer's machine
     * reads.
     */
    static boolean isLitter(String name) {
        return name.startsWith(".")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini")
                || name.equals("demo.yaml");
    }
}
