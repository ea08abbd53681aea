package org.wushe.signup;

import jakarta.persistence.Embeddable;

/**
 * How a slot is spoken of in lists and mails.
 *
 * @param title what it is, in words, as participants read it
 * @param place where, in words
 * @param path of its page, below the community's address
 */
@Embeddable
public record SlotLabel(String title, String place, String path) {

    public SlotLabel {
        if (title.isBlank() || place.isBlank() || !path.startsWith("/")) {
            throw new IllegalArgumentException("a slot has a title, a place and a page");
        }
    }

    /** The same somewhere else. */
    public SlotLabel movedTo(String elsewhere) {
        return new SlotLabel(title, elsewhere, path);
    }
}
