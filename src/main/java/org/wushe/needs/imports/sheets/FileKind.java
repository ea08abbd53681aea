package org.wushe.needs.imports.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** What a file is, by its first bytes. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final int LOOK = 8192;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern OTHER_TEXT =
            Pattern.compile(
                    "\\s*(<[!?a-z].*|%PDF.*|\\{\\\\rtf.*|MIME-Version:.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * @throws UnreadableList for everything that is neither
     */
    static FileKind of(Path file) throws IOException {
        String start = start(file);
        if (start.isEmpty()) {
            throw new UnreadableList(Reason.EMPTY);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return WORKBOOK;
        }
        if (start.startsWith(OLE)) {
            throw new UnreadableList(inOle(file));
        }
        boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        String text = start.startsWith(UTF_8_MARK) ? start.substring(3) : start;
        if (OTHER_TEXT.matcher(wide ? text.replace("\0", "").substring(2) : text).matches()
                || (!wide && text.chars().anyMatch(FileKind::isBinary))) {
            throw new UnreadableList(Reason.NOT_A_SPREADSHEET);
        }
        return TEXT;
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOK), ISO_8859_1);
        }
    }

    /** An old Office file names its streams in UTF-16; a locked new one is wrapped in the same. */
    private static Reason inOle(Path file) throws IOException {
        String all = new String(Files.readAllBytes(file), ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return Reason.PROTECTED;
        }
        return all.contains(wide("WordDocument")) || all.contains(wide("PowerPoint Document"))
                ? Reason.NOT_A_SPREADSHEET
                : Reason.OLD_EXCEL;
    }

    private static String wide(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    private static boolean isBinary(int c) {
        return c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 26;
    }
}
