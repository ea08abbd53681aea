package org.wushe.web;

import java.time.Instant;
import java.util.UUID;

/** Where the next page of a list begins: after this row, in descending time. */
public record Cursor(Instant at, UUID id) {

    /** The start of a list, before the newest row. */
    public static final Cursor START =
            new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    /** Reads what {@link #toString} wrote; anything else is the start. */
    public static Cursor parse(String text) {
        if (text == null || text.length() < 38) {
            return START;
        }
        try {
            int split = text.indexOf('.');
            long micros = Long.parseLong(text.substring(0, split));
            return new Cursor(
                    Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000),
                    UUID.fromString(text.substring(split + 1)));
        } catch (RuntimeException notACursor) {
            return START;
        }
    }

    @Override
    public String toString() {
        long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
        return micros + "." + id;
    }
}
