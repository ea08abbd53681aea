package org.wushe.signup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.web.Missing;

/** One change in the making: the slots held for it, the roster and the moment. */
final class Change {

    final List<Slot> held;
    final DatabaseRoster roster;
    final Moment at;

    Change(List<Slot> held, DatabaseRoster roster, Moment at) {
        this.held = held;
        this.roster = roster;
        this.at = at;
    }

    /** The slot the change is about. */
    Slot slot(UUID id) {
        return find(id).orElseThrow(Missing::new);
    }

    Optional<Slot> find(UUID id) {
        return held.stream().filter(slot -> slot.id.equals(id)).findFirst();
    }

    Usher usher(Slot slot) {
        return new Usher(slot, roster, at);
    }

    Caretaker caretaker(Slot slot) {
        return new Caretaker(slot, roster, at);
    }

    /** A sign-up as it stands now that its slot is held. */
    Signup signup(UUID id) {
        return Signup.<Signup>findByIdOptional(id).orElseThrow(Missing::new);
    }
}
