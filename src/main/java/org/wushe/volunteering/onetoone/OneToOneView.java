package org.wushe.volunteering.onetoone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.wushe.people.PersonRow;
import org.wushe.people.consents.ConsentMeans;

/**
 * A one-to-one help as it stands, without what was written at visits.
 *
 * @param helper null while nobody helps
 * @param asked null if nobody is asked
 * @param overdueDays days since the visit should have been, 0 if it is in time
 * @param notMetOn when she was last not met, null if she was met since
 */
record OneToOneView(
        UUID id,
        String number,
        PersonRow elder,
        String helper,
        String asked,
        String inCharge,
        String purpose,
        Rhythm rhythm,
        Integer everyDays,
        LocalDate firstOn,
        OneToOneState state,
        LocalDate consentOn,
        ConsentMeans consentMeans,
        String consentWitness,
        String consentBy,
        LocalDate startedOn,
        LocalDate lastVisitOn,
        LocalDate dueOn,
        long overdueDays,
        LocalDate notMetOn,
        EndReason endReason,
        String endNote,
        Instant endedAt) {

    static OneToOneView of(
            OneToOneHelp help,
            Map<UUID, PersonRow> elders,
            Map<UUID, String> names,
            LocalDate today) {
        return new OneToOneView(
                help.id,
                help.number,
                elders.get(help.elderId),
                names.get(help.helperId),
                names.get(help.askedId),
                names.get(help.inCharge),
                help.purpose,
                help.rhythm,
                help.everyDays,
                help.firstOn,
                help.state,
                help.consentOn,
                help.consentMeans,
                help.consentWitness,
                names.get(help.consentBy),
                help.startedOn,
                help.lastVisitOn,
                help.dueOn,
                help.overdueDays(today),
                help.notMetOn,
                help.endReason,
                help.endNote,
                help.endedAt);
    }

    public boolean isActive() {
        return state == OneToOneState.ACTIVE;
    }

    public boolean isEnded() {
        return state == OneToOneState.ENDED;
    }

    public boolean isAwaitsConsent() {
        return state == OneToOneState.PROPOSED && consentOn == null;
    }
}
