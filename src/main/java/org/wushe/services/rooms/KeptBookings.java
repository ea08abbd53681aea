package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** The rooms a person asked for or booked. What is ahead ends first; the use of rooms stays. */
@ApplicationScoped
class KeptBookings implements KeepsPersons {

    private static final String NOBODY = "\u2014";

    private final Clock clock;

    KeptBookings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ArchivePart give(Whose whose) {
        List<Booking> hers = Booking.list("bookerId = ?1 order by startsAt, id", whose.memberId());
        return ArchivePart.of(Map.of("bookings", hers.stream().map(KeptBookings::told).toList()));
    }

    private static Map<String, Object> told(Booking booking) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", booking.number);
        told.put("startsAt", booking.startsAt);
        told.put("endsAt", booking.endsAt);
        told.put("purpose", booking.purpose);
        told.put("people", booking.people);
        told.put("forWhom", booking.forWhom);
        told.put("state", booking.state);
        told.put("reason", booking.reason);
        return told;
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        List<Booking> ahead =
                Booking.list(
                        "bookerId = ?1 and state in ?2 and sessionId is null and endsAt > ?3"
                                + " order by startsAt, id",
                        whose.memberId(),
                        BookingState.LIVE,
                        clock.instant());
        return ahead.stream()
                .map(one -> new InHand(one.number, "/me/bookings", TellingBookings.deskPath(one)))
                .toList();
    }

    @Override
    public void forget(Whose whose) {
        Booking.update(
                "bookerName = ?1, forWhom = '', reason = null, purpose = ?1 where bookerId = ?2",
                NOBODY,
                whose.memberId());
    }
}
