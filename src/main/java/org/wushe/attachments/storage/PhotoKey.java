package org.wushe.attachments.storage;

import java.util.UUID;

/** One copy of one photo of one community. */
public record PhotoKey(String community, UUID photo, Copy copy) {

    /** The community comes first, so that a community's photos can be listed, moved and erased. */
    String path() {
        return community + "/photos/" + photo + "/" + copy.key() + ".jpg";
    }
}
