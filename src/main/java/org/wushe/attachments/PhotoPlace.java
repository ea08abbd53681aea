package org.wushe.attachments;

import java.util.UUID;

/**
 * What a photo belongs to.
 *
 * @param kind see {@link AttachmentRights#kind}
 * @param id the subject, or the key of a form that is not finished
 */
public record PhotoPlace(String kind, UUID id, boolean draft) {

    public static PhotoPlace of(String kind, UUID subject) {
        return new PhotoPlace(kind, subject, false);
    }

    /** A form that is being filled in; the photos are its writer's until {@code attach}. */
    public static PhotoPlace draft(String kind, UUID form) {
        return new PhotoPlace(kind, form, true);
    }
}
