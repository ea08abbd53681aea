package org.wushe.audit;

import java.util.Arrays;
import java.util.HexFormat;

/** Where the chain of a community ends. */
record Head(long seq, byte[] hash) {

    private static final int HASH_BYTES = 32;
    private static final int SHOWN_BYTES = 8;

    /** Before the first entry. */
    static final Head START = new Head(0, new byte[HASH_BYTES]);

    /** Enough of the hash to be written down and compared by eye. */
    String fingerprint() {
        return HexFormat.ofDelimiter(" ").formatHex(hash, 0, SHOWN_BYTES);
    }

    boolean isSameAs(Head other) {
        return seq == other.seq && Arrays.equals(hash, other.hash);
    }
}
