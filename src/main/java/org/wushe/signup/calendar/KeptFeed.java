package org.wushe.signup.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** That a member has a secret address for her calendar; the secret itself is not kept. */
@ApplicationScoped
class KeptFeed implements KeepsPersons {

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(
                CalendarFeed.ofMember(whose.memberId())
                        .map(feed -> Map.<String, Object>of("calendarAddressSince", feed.madeAt))
                        .orElse(Map.of()));
    }

    @Override
    public void forget(Whose whose) {
        CalendarFeed.delete("memberId", whose.memberId());
    }
}
