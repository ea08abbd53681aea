package org.wushe.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.people.PersonDetails;

/**
 * A need that somebody told the community and that was written down in a list.
 *
 * @param categoryTyped the label of the list, if the community knows no such category; else null
 * @param place where it is; null if not told
 * @param recordedBy who wrote it down; null if the list does not say
 * @param fingerprints what {@link Fingerprint#of} says of it
 */
public record ToldNeed(
        PersonDetails person,
        String category,
        String categoryTyped,
        Urgency urgency,
        NeedSource source,
        String text,
        String place,
        boolean publishConsent,
        String recordedBy,
        LocalDate recordedOn,
        List<String> fingerprints) {

    Need toNeed(UUID personId) {
        Need need = new Need();
        need.personId = personId;
        need.category = category;
        need.origin.categoryTyped = categoryTyped;
        need.urgency = urgency;
        need.origin.source = source;
        need.text = text;
        need.place = place;
        need.publication.visibility = publishConsent ? Visibility.PUBLIC : Visibility.HANDLERS;
        need.origin.recordedBy = recordedBy;
        need.origin.recordedOn = recordedOn;
        return need;
    }
}
