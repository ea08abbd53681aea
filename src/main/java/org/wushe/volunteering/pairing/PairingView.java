package org.wushe.volunteering.pairing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A pairing as one of the pair or the coordinator sees it.
 *
 * @param overdue whether its last day has passed and it still goes on
 */
record PairingView(
        UUID id,
        String number,
        String matter,
        boolean ofProject,
        String worker,
        String volunteer,
        String purpose,
        LocalDate fromOn,
        LocalDate toOn,
        PairingState state,
        boolean awaitsWorker,
        boolean awaitsVolunteer,
        boolean overdue,
        String endReason,
        String review,
        Integer score) {

    static PairingView of(Pairing pairing, Map<UUID, String> names, LocalDate today) {
        return new PairingView(
                pairing.id,
                pairing.number,
                pairing.matter,
                pairing.projectId != null,
                names.get(pairing.workerId),
                names.get(pairing.volunteerMemberId),
                pairing.purpose,
                pairing.fromOn,
                pairing.toOn,
                pairing.state,
                pairing.awaitsWorker(),
                pairing.awaitsVolunteer(),
                pairing.state == PairingState.ACTIVE && pairing.toOn.isBefore(today),
                pairing.endReason,
                pairing.review,
                pairing.score);
    }

    /** Whether only the review is missing. */
    public boolean isToReview() {
        return state == PairingState.ACTIVE || state == PairingState.LEFT;
    }
}
