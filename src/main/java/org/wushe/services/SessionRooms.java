package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.services.rooms.RoomRef;
import org.wushe.services.rooms.Rooms;
import org.wushe.shared.Span;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.Slots;
import org.wushe.web.FormErrors;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** The room a session is held in, if it takes one. */
@ApplicationScoped
class SessionRooms {

    private final Rooms rooms;
    private final Slots slots;
    private final Times times;
    private final Wording wording;

    SessionRooms(Rooms rooms, Slots slots, Times times, Wording wording) {
        this.rooms = rooms;
        this.slots = slots;
        this.times = times;
        this.wording = wording;
    }

    List<RoomRef> choices() {
        return rooms.all();
    }

    /** As the form carries it; empty if the session has none. */
    String of(ServiceSession session) {
        return rooms.ofSession(session.id).map(UUID::toString).orElse("");
    }

    /**
     * Adds to the errors on which days the room cannot be had, and why. The room is held from then
     * on.
     *
     * @param session null for one yet to be
     */
    void check(FormErrors errors, SessionForm form, List<LocalDate> days, ServiceSession session) {
        if (errors.isAny() || form.room.isEmpty()) {
            return;
        }
        boolean known =
                rooms.all().stream().anyMatch(room -> room.id().toString().equals(form.room));
        if (!known) {
            errors.add("room", wording.say("rooms", "session_room_gone"));
            return;
        }
        String trouble =
                days.stream()
                        .flatMap(day -> trouble(form, day, session).stream())
                        .collect(Collectors.joining(" / "));
        if (!trouble.isEmpty()) {
            errors.add("room", trouble);
        }
    }

    private List<String> trouble(SessionForm form, LocalDate day, ServiceSession session) {
        UUID own = session == null ? null : session.id;
        return rooms.trouble(UUID.fromString(form.room), use(form, day), own).stream()
                .map(why -> times.weekday(day) + " " + why)
                .toList();
    }

    /** Takes the room of the form, or gives up the one the session had. */
    void settle(
            ServiceSession session, String title, SessionForm form, LocalDate day, Actor actor) {
        if (form.room.isEmpty()) {
            rooms.free(session.id, null, actor);
        } else {
            rooms.take(
                    session.id,
                    UUID.fromString(form.room),
                    use(form, day),
                    title,
                    Integer.parseInt(form.capacity),
                    actor);
        }
    }

    void free(ServiceSession session, String why, Actor actor) {
        rooms.free(session.id, why, actor);
    }

    private Span use(SessionForm form, LocalDate day) {
        SlotTimes planned = slots.times(form.span().startOn(day), form.span().endOn(day));
        return new Span(planned.startsAt(), planned.endsAt());
    }
}
