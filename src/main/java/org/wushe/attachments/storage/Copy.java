package org.wushe.attachments.storage;

import java.util.Locale;

/** In which forms a photo is kept. */
public enum Copy {
    IMAGE,
    THUMBNAIL,
    /** With its boxes, for everyone. */
    PUBLIC_IMAGE,
    PUBLIC_THUMBNAIL;

    boolean isPublic() {
        return this == PUBLIC_IMAGE || this == PUBLIC_THUMBNAIL;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
