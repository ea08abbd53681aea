package org.wushe.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wushe.people.consents.ConsentLine;
import org.wushe.people.mandates.MandateLine;

/**
 * A person as the desk sees her.
 *
 * @param row what may be seen without opening her data
 * @param recordedBy null if she came by herself or from a list
 * @param guardianName null unless one is known
 * @param opened her numbers and dwelling; null unless opened
 */
public record PersonPage(
        PersonRow row,
        String sex,
        boolean child,
        String guardianName,
        Instant recordedAt,
        String recordedBy,
        Opened opened,
        List<HouseholdMate> household,
        List<MandateLine> mandates,
        List<ConsentLine> consents,
        List<MergeLine> merges,
        Rights rights) {

    /** What this person may do here; pages show no button that would be refused. */
    public record Rights(boolean works, boolean merges) {}

    /** What is masked otherwise; each may be null. */
    public record Opened(
            String phone,
            String idNumber,
            LocalDate birthDate,
            String dwelling,
            String guardianPhone) {

        static Opened of(PersonFacts facts) {
            return new Opened(
                    facts.of(Fact.PHONE),
                    facts.of(Fact.ID_NUMBER),
                    facts.date(Fact.BIRTH_DATE),
                    Dwellings.text(facts),
                    facts.of(Fact.GUARDIAN_PHONE));
        }
    }
}
