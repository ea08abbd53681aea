package org.wushe.notices;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The desk sent mails again that were given up.
 *
 * @param subject the need's number or the mail's key, for all of them the community
 * @param letters how many
 */
public record LetterSentAgain(String subject, int letters, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "notices.letter_sent_again";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("letters", String.valueOf(letters));
    }
}
