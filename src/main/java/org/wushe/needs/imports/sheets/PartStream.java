package org.wushe.needs.imports.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/**
 * The unpacked bytes of one part of a workbook, counted. Stops a zip bomb, and a single value so
 * long that the XML parser would have to hold it whole.
 */
final class PartStream extends FilterInputStream {

    /** Excel allows 32,767 characters a cell, each up to 7 bytes as a character reference. */
    private static final int LONGEST_VALUE = 1 << 20;

    private final long limit;
    private long count;
    private int sinceTag;

    PartStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count += Math.max(got, 0);
        for (int i = offset; i < offset + got; i++) {
            sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST_VALUE) {
                throw tooLarge();
            }
        }
        if (count > limit) {
            throw tooLarge();
        }
        return got;
    }

    private UnreadableList tooLarge() {
        return new UnreadableList(Reason.TOO_LARGE, String.valueOf(limit >> 20));
    }
}
