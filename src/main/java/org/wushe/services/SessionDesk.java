package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.web.Missing;

/** One session as the desk works on it: its form, and everybody who signed up. */
@ApplicationScoped
class SessionDesk {

    private static final Set<SignupState> LISTED =
            EnumSet.range(SignupState.REQUESTED, SignupState.NO_SHOW);

    private final ReadingSessions sessions;
    private final Slots slots;
    private final Signups signups;
    private final People people;
    private final SessionRooms rooms;

    SessionDesk(
            ReadingSessions sessions,
            Slots slots,
            Signups signups,
            People people,
            SessionRooms rooms) {
        this.rooms = rooms;
        this.sessions = sessions;
        this.slots = slots;
        this.signups = signups;
        this.people = people;
    }

    SessionRow row(ServiceSession session) {
        return sessions.row(session, ServiceItem.findById(session.itemId));
    }

    /**
     * Those who come, then those who were offered a seat or wait.
     *
     * @param opened the sign-up whose phone is shown, null for none
     */
    List<ParticipantLine> lines(ServiceSession session, UUID opened) {
        List<SignupView> all = signups.in(session.slotId, LISTED);
        Map<UUID, PersonRow> persons = people.rows(all.stream().map(SignupView::personId).toList());
        return all.stream()
                .map(
                        one ->
                                new ParticipantLine(
                                        one,
                                        persons.get(one.personId()),
                                        one.id().equals(opened) ? phone(one) : null))
                .toList();
    }

    /** Empty if none is known. */
    String phone(SignupView signup) {
        String known = people.contact(signup.personId()).phone();
        return known == null ? "" : known;
    }

    /** The session as it stands, to be changed. */
    SessionForm form(ServiceSession session) {
        SlotView slot = slots.get(session.slotId);
        SessionForm form = new SessionForm();
        form.version = Integer.toString(session.version);
        LocalDateTime start = local(slot.times().startsAt());
        form.date = start.toLocalDate().toString();
        form.from = start.toLocalTime().toString();
        LocalTime end = local(slot.times().endsAt()).toLocalTime();
        form.to = end.toString();
        form.place = slot.label().place();
        form.capacity = Integer.toString(slot.seats().capacity());
        boolean waits = slot.seats().waitingMax() == null || slot.seats().waitingMax() > 0;
        form.waiting = waits ? "yes" : "no";
        form.provider = session.provider;
        form.room = rooms.of(session);
        form.festival = session.festivalId == null ? "" : session.festivalId.toString();
        form.minAge = session.minAge == null ? "" : session.minAge.toString();
        form.residents = session.residentsOnly ? "yes" : "";
        form.signupHours = hours(slot.times().signupUntil(), slot.times().startsAt());
        form.cancelHours = hours(slot.times().cancelUntil(), slot.times().startsAt());
        return form.once().tidy();
    }

    /** The sign-up of this session, so that no other one is reached through its address. */
    SignupView signup(ServiceSession session, UUID signupId) {
        SignupView found = signups.get(signupId);
        if (!found.slotId().equals(session.slotId)) {
            throw new Missing();
        }
        return found;
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, sessions.zone());
    }

    private static String hours(Instant until, Instant start) {
        return Long.toString(Duration.between(until, start).toHours());
    }
}
