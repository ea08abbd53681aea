package org.wushe.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wushe.shared.AuditedEvent;

/**
 * What one entry of the book says. Its hash covers every field and the hash of the entry before it.
 *
 * @param seq its place in the community's chain, from 1 without gaps
 * @param at to the microsecond, as the database keeps it
 */
record AuditEntry(
        String community,
        long seq,
        Instant at,
        String actorSubject,
        String actorName,
        String actorRoles,
        String action,
        String subject,
        SortedMap<String, String> details) {

    private static final int ENCODING = 1;

    AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    static AuditEntry of(String community, long seq, AuditedEvent event) {
        return new AuditEntry(
                community,
                seq,
                event.at(),
                said(event.actorSubject()),
                said(event.actorName()),
                said(event.actorRoles()),
                event.action(),
                said(event.subject()),
                details(event));
    }

    private static SortedMap<String, String> details(AuditedEvent event) {
        SortedMap<String, String> details = new TreeMap<>();
        event.details().forEach((name, value) -> details.put(name, said(value)));
        return details;
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    byte[] hashAfter(byte[] previousHash) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            return digest.digest(encoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every text with its length in front, so that no two entries are written the same way. */
    private byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(ENCODING);
            write(out, community);
            out.writeLong(seq);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano() / 1000);
            write(out, actorSubject);
            write(out, actorName);
            write(out, actorRoles);
            write(out, action);
            write(out, subject);
            out.writeInt(details.size());
            for (Map.Entry<String, String> detail : details.entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
