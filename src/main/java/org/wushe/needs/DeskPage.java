package org.wushe.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.people.PersonContact;

/**
 * A need as those see it who decide and act on it.
 *
 * @param contact phone and address; null unless opened
 * @param candidates for each party the members who may be in charge
 */
public record DeskPage(
        String number,
        String text,
        String place,
        String category,
        String categoryTyped,
        boolean urgent,
        NeedSource source,
        String recordedBy,
        LocalDate recordedOn,
        boolean publishConsent,
        boolean published,
        String publicTitle,
        String publicText,
        NeedStatus status,
        List<Mark> marks,
        Instant submittedAt,
        Instant answerDue,
        Integer satisfaction,
        String remark,
        String maskedName,
        PersonContact contact,
        List<Part> parts,
        List<Entry> entries,
        List<Choice> candidates,
        Rights rights) {

    /** What this person may do now; the page shows a button or the reason why not. */
    public record Rights(
            boolean decide, boolean link, boolean followUp, boolean readContact, String whyNot) {}

    /** A party that may be asked and its members who may be in charge. */
    public record Choice(Party party, List<MemberRole> members) {}

    /** One of the five and its part. */
    public record Part(
            UUID id,
            Party party,
            String inCharge,
            Instant since,
            String result,
            Instant doneAt,
            boolean mayAct) {}

    /** One line of the timeline with its inner side. */
    public record Entry(
            NeedStep step, Instant at, String actor, Party party, String publicNote, String note) {}
}
