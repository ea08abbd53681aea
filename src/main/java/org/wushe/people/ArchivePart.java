package org.wushe.people;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a room gives of a person, for a file that machines and people can read.
 *
 * @param parts by name: texts, numbers, dates, lists and maps of them
 * @param files to be laid beside, such as photos
 */
public record ArchivePart(Map<String, Object> parts, List<File> files) {

    /** Without files. */
    public static ArchivePart of(Map<String, Object> parts) {
        return new ArchivePart(parts, List.of());
    }

    /**
     * @param path in the archive
     * @param bytes read only when they are written
     */
    public record File(String path, Supplier<byte[]> bytes) {}
}
