package org.wushe.needs.imports.sheets;

/**
 * What a file may cost before it is refused as too large.
 *
 * @param fileBytes size of the file as sent
 * @param unpackedBytes size of any one part of a workbook when unpacked (a zip bomb stops here)
 * @param sharedChars characters of the table of texts, the only part held in memory
 */
public record SheetLimits(long fileBytes, long unpackedBytes, long sharedChars) {

    /** 10 MiB sent, 128 MiB unpacked, 8 million characters (about 16 MiB) held. */
    public static final SheetLimits DEFAULT = new SheetLimits(10L << 20, 128L << 20, 8_000_000);
}
