package org.wushe.tenancy.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wushe.tenancy.bundles.BundleProblem.Reason;

/** Bundles as folders of the deployment: one folder a community. */
final class BundleFolder {

    private BundleFolder() {}

    /** The folders that stand for communities, in the order of their names. */
    static List<Path> in(Path tenants) throws IOException {
        try (Stream<Path> entries = Files.list(tenants)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !BundleFiles.isLitter(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    static BundleFiles read(Path folder) throws BrokenBundle {
        BundleFiles files = new BundleFiles();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
                String name = entry.getFileName().toString();
                if (!BundleFiles.isLitter(name)) {
                    files.add(name, content(entry, name, files.room()));
                }
            }
        } catch (IOException e) {
            throw new BrokenBundle("", 0, Reason.UNREADABLE);
        }
        return files;
    }

    private static byte[] content(Path file, String name, int room)
            throws IOException, BrokenBundle {
        if (!Files.isRegularFile(file)) {
            throw new BrokenBundle(name, 0, Reason.UNKNOWN_FILE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(room + 1);
        }
    }
}
