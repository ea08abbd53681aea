package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was noted at shifts, for those who reckon hours from it. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Attendances {

    /** The sign-ups of a shift of which something in force was noted without network. */
    public Set<UUID> withoutNetwork(UUID slotId) {
        List<ShiftMark> marks = ShiftMark.of(slotId);
        return marks.stream()
                .map(mark -> mark.signupId)
                .distinct()
                .filter(signup -> Seen.of(signup, marks).offline())
                .collect(Collectors.toSet());
    }

    /** How many marks of a shift its leader still has to settle. */
    public long unsettled(UUID slotId) {
        return SentMark.countOpen(slotId);
    }

    public Attended of(UUID slotId, UUID signupId) {
        Seen seen = Seen.of(signupId, ShiftMark.of(slotId, signupId));
        return new Attended(seen.came(), seen.left());
    }
}
