package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;

/** Tells of what becomes of bookings: the audit, the booker, and the desk of who asks. */
@ApplicationScoped
class TellingBookings {

    private static final String OWN_PAGE = "/me/bookings";
    private static final Set<Role> ANSWERING = Set.of(Role.COORDINATOR);

    private final Memberships memberships;
    private final Event<BookingMoved> moved;
    private final Event<BookingNews> news;

    TellingBookings(Memberships memberships, Event<BookingMoved> moved, Event<BookingNews> news) {
        this.memberships = memberships;
        this.moved = moved;
        this.news = news;
    }

    void asked(Booking booking, Actor actor) {
        step(BookingStep.ASKED, booking, actor, booking.madeAt);
        memberships.holding(ANSWERING).stream()
                .map(MemberRole::id)
                .distinct()
                .filter(member -> !member.equals(actor.memberId()))
                .forEach(member -> tell(member, BookingStep.ASKED, booking, deskPath(booking)));
    }

    /** Whoever booked is told of what somebody else does to it. */
    void step(BookingStep step, Booking booking, Actor actor, Instant at) {
        moved.fire(new BookingMoved(step, booking.number, booking.overrideReason, actor, at));
        UUID booker = booking.bookerId;
        if (booker != null && !booker.equals(actor.memberId())) {
            tell(booker, step, booking, OWN_PAGE);
        }
    }

    private void tell(UUID member, BookingStep step, Booking booking, String path) {
        news.fire(new BookingNews(member, step.key(), booking.number, path, booking.reason));
    }

    static String deskPath(Booking booking) {
        return "/desk/rooms/bookings/" + booking.id;
    }
}
