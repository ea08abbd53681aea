package org.wushe.volunteering.helping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.people.PersonContact;

/**
 * A request as its page shows it to one reader.
 *
 * @param contact who asks and her phone; only for the volunteer she chose, until it is over
 * @param offers all of them for the requester, her own for a volunteer
 */
record HelpPage(
        HelpRow row,
        boolean own,
        boolean open,
        boolean offers,
        PersonContact contact,
        List<Offer> all,
        Offer mine) {

    /** A volunteer's offer. */
    record Offer(UUID id, String name, String message, String state, Instant at) {

        static Offer of(HelpOffer offer) {
            return new Offer(
                    offer.id, offer.name, offer.message, offer.state.name(), offer.offeredAt);
        }
    }
}
