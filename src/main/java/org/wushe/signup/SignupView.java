package org.wushe.signup;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-up as other rooms see it.
 *
 * @param groupId the sign-up of the first of those who came together
 * @param seats her own and those of companions who are not named
 * @param position in the waiting list from 1 on, null if she does not wait
 * @param offeredUntil until when she may accept, null without an offer
 * @param signedBy the member who signed her up, null if the community did
 * @param reason why she withdrew, was rejected or removed; may be null
 */
public record SignupView(
        UUID id,
        UUID slotId,
        UUID personId,
        UUID groupId,
        int seats,
        SignupState state,
        Integer position,
        Instant offeredUntil,
        Instant startsAt,
        Instant endsAt,
        UUID signedBy,
        Instant signedAt,
        String reason) {

    static SignupView of(Signup row, Integer position) {
        return new SignupView(
                row.id,
                row.slotId,
                row.personId,
                row.groupId,
                row.seats,
                row.state,
                position,
                row.state == SignupState.OFFERED ? row.offeredUntil : null,
                row.startsAt,
                row.endsAt,
                row.signedBy,
                row.signedAt,
                row.reason);
    }
}
