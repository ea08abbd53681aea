package org.wushe.signup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The sign-ups as the rules of a slot need them, and an ear for what the rules did. Kept by the
 * database; tests of the rules keep it in memory.
 */
interface Roster {

    /**
     * Of these persons: what is live or rejected in the slot, and elsewhere what is promised at an
     * overlapping time.
     */
    List<Signup> concerning(Collection<UUID> persons, Slot slot);

    /** Those who wait, in their order; at most so many. */
    List<Signup> waiting(Slot slot, int most);

    List<Signup> offered(Slot slot);

    /** All live ones, in their order. */
    List<Signup> live(Slot slot);

    /** A new sign-up, complete as it is. */
    void add(Signup signup);

    /**
     * @param from null for a new sign-up
     */
    void moved(Slot slot, Group group, SignupState from, SignupState to);

    /** Seats stay free although somebody waits: a leader has to look. */
    void idle(Slot slot, int seats);

    /** They do not move, but have to know something. */
    void prompt(Slot slot, List<Group> groups, Occasion occasion);
}
