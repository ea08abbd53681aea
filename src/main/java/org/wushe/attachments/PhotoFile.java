package org.wushe.attachments;

import java.nio.file.Path;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.web.Typed;

/**
 * A file a person sent as a photo.
 *
 * @param name as on her phone, for messages only
 * @param bytes its size
 */
public record PhotoFile(String name, Path path, long bytes) {

    private static final int NAME_MAX = 60;

    public PhotoFile {
        String line = Typed.line(name);
        name = line.codePointCount(0, line.length()) <= NAME_MAX ? line : tail(line);
    }

    /** What a form brought; file fields that were left empty are left out. */
    public static List<PhotoFile> of(List<FileUpload> uploads) {
        return uploads == null
                ? List.of()
                : uploads.stream()
                        .filter(sent -> sent.size() > 0 || !Typed.line(sent.fileName()).isEmpty())
                        .map(
                                sent ->
                                        new PhotoFile(
                                                sent.fileName(), sent.uploadedFile(), sent.size()))
                        .toList();
    }

    private static String tail(String name) {
        int[] points = name.codePoints().toArray();
        return "…" + new String(points, points.length - NAME_MAX, NAME_MAX);
    }
}
