package org.wushe.attachments.pictures;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What must be known of a JPEG before it is opened.
 *
 * @param orientation how it has to be turned, 1 to 8 (EXIF 2.32, tag 274); 1 if it does not say
 * @param progressive whether the whole picture must be held to show any of it
 * @param scans how often the picture is gone through; a harmless one needs about ten
 */
record JpegHead(int orientation, boolean progressive, int scans) {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int TIFF = 6;
    private static final String EXIF = "Exif\0\0";

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;

    static JpegHead of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in);
        }
    }

    private static JpegHead read(InputStream in) throws IOException {
        int orientation = UPRIGHT;
        boolean progressive = false;
        int scans = 0;
        for (int marker = next(in); marker >= 0 && marker != END; marker = next(in)) {
            if (!hasSegment(marker)) {
                continue;
            }
            byte[] segment = segment(in);
            scans += marker == SCAN ? 1 : 0;
            progressive |= marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE;
            if (marker == APP1 && orientation == UPRIGHT) {
                orientation = orientation(segment);
            }
        }
        return new JpegHead(orientation, progressive, scans);
    }

    /** The next marker, over whatever lies before it; -1 at the end. */
    private static int next(InputStream in) throws IOException {
        int read = in.read();
        while (read >= 0 && read != 0xFF) {
            read = in.read();
        }
        while (read == 0xFF) {
            read = in.read();
        }
        return read;
    }

    /** Zero stands for a byte of the picture; 01 and D0 to D8 are alone. */
    private static boolean hasSegment(int marker) {
        return marker > 0x01 && (marker < 0xD0 || marker > 0xD8);
    }

    private static byte[] segment(InputStream in) throws IOException {
        int length = in.read() << 8 | in.read();
        return length < 2 ? new byte[0] : in.readNBytes(length - 2);
    }

    private static int orientation(byte[] segment) {
        if (!new String(segment, 0, Math.min(TIFF, segment.length), StandardCharsets.ISO_8859_1)
                .equals(EXIF)) {
            return UPRIGHT;
        }
        try {
            return orientation(ByteBuffer.wrap(segment, TIFF, segment.length - TIFF).slice());
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int said = tiff.getShort(entry + 8);
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
