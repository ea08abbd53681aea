package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What was noted at shifts, for those who reckon hours from it. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Attendances {

    public Attended of(UUID slotId, UUID signupId) {
        Seen seen = Seen.of(signupId, ShiftMark.of(slotId));
        return new Attended(seen.came(), seen.left());
    }
}
