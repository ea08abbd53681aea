package org.wushe.attachments;

import java.util.List;
import org.wushe.attachments.pictures.Picture;

/** Files that were looked into: the photos among them, and what is wrong with the others. */
public final class ReadPhotos {

    private final List<Read> photos;
    private final List<PhotoProblem> problems;

    ReadPhotos(List<Read> photos, List<PhotoProblem> problems) {
        this.photos = List.copyOf(photos);
        this.problems = List.copyOf(problems);
    }

    List<Read> photos() {
        return photos;
    }

    List<PhotoProblem> problems() {
        return problems;
    }

    record Read(PhotoFile file, Picture picture) {}
}
