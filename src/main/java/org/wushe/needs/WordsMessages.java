package org.wushe.needs;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which a need's words are changed: messages/words*.properties. */
@MessageBundle("words")
public interface WordsMessages {

    String title();

    String text();

    String own_intro();

    String desk_intro();

    String desk_published();

    String behind();

    String save();

    String leave();

    String begun();

    String ended();

    String changed_done();

    String nothing_changed();
}
