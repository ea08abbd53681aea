package org.wushe.people;

import java.util.List;

/**
 * A room that keeps something about persons. It gives what it keeps when she wants to have it, and
 * forgets it when her account is deleted; figures stay as they are (Personal Information Protection
 * Law, art. 45 and 47). Called inside a transaction.
 */
public interface KeepsPersons {

    /** All it keeps about her. */
    ArchivePart give(Whose whose);

    /** From now on nothing of it names her. */
    void forget(Whose whose);

    /** What still goes on for her, for which reason it cannot be forgotten yet. */
    default List<InHand> inHand(Whose whose) {
        return List.of();
    }
}
