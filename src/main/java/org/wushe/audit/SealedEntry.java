package org.wushe.audit;

import java.util.Arrays;

/** An entry as it lies in the book: with the hash of the one before it and its own. */
record SealedEntry(AuditEntry entry, byte[] previousHash, byte[] hash) {

    static SealedEntry after(Head head, AuditEntry entry) {
        return new SealedEntry(entry, head.hash(), entry.hashAfter(head.hash()));
    }

    Head head() {
        return new Head(entry.seq(), hash);
    }

    boolean follows(Head head) {
        return Arrays.equals(previousHash, head.hash());
    }

    boolean isWhole() {
        return Arrays.equals(hash, entry.hashAfter(previousHash));
    }
}
