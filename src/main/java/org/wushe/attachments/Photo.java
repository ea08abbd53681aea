package org.wushe.attachments;

import java.util.UUID;

/**
 * A photo as pages show it; its addresses are below {@code /c/{community}/photos/{id}}.
 *
 * @param position 1 to 3
 * @param width of the image, in pixels; the thumbnail has the same shape
 * @param version changes with the published copy, for its address; null if nothing is published
 */
public record Photo(UUID id, int position, int width, int height, String version) {

    private static final int VERSION = 12;

    static Photo from(Attachment photo) {
        return new Photo(photo.id, photo.position, photo.width, photo.height, version(photo));
    }

    static String version(Attachment photo) {
        return photo.isPublished() ? photo.publicSha256.substring(0, VERSION) : null;
    }

    public boolean isPublished() {
        return version != null;
    }
}
