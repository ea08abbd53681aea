package org.wushe.tenancy.bundles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/**
 * A bundle as one file somebody sends: community.yaml alone, or a zip with the files at its top or
 * in one folder. The content decides which. Nothing is written anywhere, and what unpacks is
 * counted as it comes, not as the archive claims.
 */
final class BundleUpload {

    private static final int MAX_ENTRIES = 200;

    private final BundleFiles files = new BundleFiles();
    private String folder;
    private int entries;

    private BundleUpload() {}

    static BundleFiles read(byte[] content) throws BrokenBundle {
        BundleUpload upload = new BundleUpload();
        if (isArchive(content)) {
            upload.unpack(content);
        } else {
            upload.files.add(BundleFiles.COMMUNITY, content);
        }
        return upload.files;
    }

    private static boolean isArchive(byte[] content) {
        return content.length > 3
                && content[0] == 'P'
                && content[1] == 'K'
                && (content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6);
    }

    private void unpack(byte[] content) throws BrokenBundle {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    String most = String.valueOf(MAX_ENTRIES);
                    throw new BrokenBundle("", 0, Reason.TOO_MANY_FILES, most);
                }
                take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenBundle("", 0, Reason.BROKEN_ARCHIVE);
        }
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException, BrokenBundle {
        String path = entry.getName();
        if (path.startsWith("/")
                || path.matches("(?s).*[\\\\:\\x00-\\x1f].*")
                || path.matches("(^|.*/)\\.\\.?(/.*|$)")) {
            throw new BrokenBundle(path.replaceAll("\\p{Cc}", "?"), 0, Reason.BAD_PATH);
        }
        byte[] bytes = zip.readNBytes(files.room() + 1);
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        boolean litter = BundleFiles.isLitter(name) || path.startsWith("__MACOSX/");
        if (entry.isDirectory() || litter) {
            files.passOver(path, bytes.length);
        } else {
            sameFolder(path, slash < 0 ? "" : path.substring(0, slash));
            files.add(name, bytes);
        }
    }

    private void sameFolder(String path, String found) throws BrokenBundle {
        if (folder == null) {
            folder = found;
        }
        if (found.contains("/")) {
            throw new BrokenBundle(path, 0, Reason.BAD_PATH);
        }
        if (!folder.equals(found)) {
            throw new BrokenBundle(path, 0, Reason.TWO_FOLDERS);
        }
    }
}
