package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.wushe.web.Conflict;

/** A need's public side, apart from the words of the requester. */
@Embeddable
class Publication {

    @Enumerated(EnumType.STRING)
    Visibility visibility = Visibility.HANDLERS;

    boolean published;

    @Column(name = "public_title")
    String title;

    @Column(name = "public_text")
    String text;

    /** Whether organisations and volunteers may claim it. */
    boolean claimable;

    /** Whether the words it was made from were changed since. */
    @Column(name = "public_behind")
    boolean behind;

    /** Whether it goes on in confidence: only those in charge of a part read what is inside. */
    @Column(name = "followed_up")
    boolean followedUp;

    /** Whether others had read it before, so that they are told that it goes on. */
    @Column(name = "followed_up_openly")
    boolean followedUpOpenly;

    /** Title and text for those whom the requester allows to read them. */
    void publish(String shownTitle, String shownText) {
        if (!isAgreed()) {
            throw new Conflict("needs", "not_to_publish");
        }
        published = true;
        title = shownTitle;
        text = shownText;
        behind = false;
    }

    void takeBack() {
        published = false;
        claimable = false;
        behind = false;
        title = null;
        text = null;
    }

    /** What everyone could read is gone at once, and cannot come back. */
    void followUp() {
        followedUpOpenly = published;
        followedUp = true;
        visibility = Visibility.HANDLERS;
        takeBack();
    }

    boolean isAgreed() {
        return visibility != Visibility.HANDLERS;
    }

    boolean isFor(boolean member) {
        return published && (member || visibility == Visibility.PUBLIC);
    }
}
