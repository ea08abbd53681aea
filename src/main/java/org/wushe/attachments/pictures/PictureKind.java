package org.wushe.attachments.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.wushe.attachments.pictures.UnfitPicture.Reason;

/** What a picture is, by its first bytes; its name and what the browser says do not count. */
enum PictureKind {
    JPEG,
    PNG;

    private static final int LOOK = 16;
    private static final int BRAND_END = 12;
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    /**
     * @throws UnfitPicture for everything else, saying what it is if it is a picture
     */
    static PictureKind of(Path file) throws IOException, UnfitPicture {
        String start = start(file);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("ftyp", 4)
                && start.length() >= BRAND_END
                && HEIC.contains(start.substring(8, BRAND_END))) {
            throw new UnfitPicture(Reason.HEIC);
        }
        String other = otherFormat(start);
        throw other == null
                ? new UnfitPicture(Reason.NOT_A_PICTURE)
                : new UnfitPicture(Reason.OTHER_FORMAT, other);
    }

    private static String otherFormat(String start) {
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "WebP";
        }
        if (start.startsWith("ftypavif", 4)) {
            return "AVIF";
        }
        if (start.startsWith("GIF8")) {
            return "GIF";
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return "TIFF";
        }
        return start.startsWith("BM") && start.startsWith("\0\0\0\0", 6) ? "BMP" : null;
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
        }
    }
}
