package org.wushe.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.attachments.Photo;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.people.PersonContact;

/**
 * A need as those see it who decide and act on it.
 *
 * @param contact phone and address; null unless opened
 * @param candidates for each party the members who may be in charge
 * @param alike open needs that may be the same matter
 */
public record DeskPage(
        String number,
        String text,
        String place,
        Facts facts,
        Shown shown,
        NeedStatus status,
        List<Mark> marks,
        String reply,
        String askedBack,
        String pauseReason,
        String maskedName,
        PersonContact contact,
        List<Part> parts,
        List<Offer> offers,
        List<Rung> rungs,
        List<Entry> entries,
        List<Choice> candidates,
        List<Alike> alike,
        List<Photo> photos,
        Rights rights) {

    /** To whoever is not in charge of a part: that it goes on, and nothing else. */
    static DeskPage inConfidence(Need need, Facts facts) {
        return new DeskPage(
                need.number,
                null,
                null,
                facts,
                new Shown(false, Visibility.HANDLERS, false, false, false),
                need.status,
                Mark.of(0, 0),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Rights.NONE);
    }

    public boolean isUnanswered() {
        return status == NeedStatus.SUBMITTED;
    }

    /**
     * What was told with it and what became of it.
     *
     * @param due what is due next, null if nothing is
     */
    public record Facts(
            String category,
            String categoryName,
            String categoryTyped,
            boolean sensitive,
            boolean urgent,
            NeedSource source,
            String recordedBy,
            LocalDate recordedOn,
            LocalDate wantedFrom,
            LocalDate wantedUntil,
            ContactBy contactBy,
            List<Answer> answers,
            Instant submittedAt,
            Instant due,
            Outcome outcome,
            Integer satisfaction,
            String remark,
            int reopened,
            String duplicateOf) {}

    /** A question of the category and what was answered. */
    public record Answer(String question, String answer) {}

    /** What others may read. */
    public record Shown(
            boolean agreed,
            Visibility visibility,
            boolean published,
            boolean behind,
            boolean claimable) {}

    /** What this person may do now; the page shows a form or the reason why not. */
    public record Rights(
            boolean decide,
            boolean handle,
            boolean resume,
            boolean sort,
            boolean publish,
            boolean claims,
            boolean reply,
            boolean levels,
            boolean withdraw,
            boolean followUp,
            boolean readContact,
            boolean reword,
            String whyNot) {

        static final Rights NONE =
                new Rights(
                        false, false, false, false, false, false, false, false, false, false, false,
                        false, null);
    }

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
            boolean givenBack,
            boolean mayAct) {}

    /** Somebody's claim. */
    public record Offer(
            UUID id,
            Party party,
            String name,
            String pledge,
            Instant at,
            String state,
            String why) {
        public boolean isAsked() {
            return "ASKED".equals(state);
        }
    }

    /** A level above the community: asked, answered, or still to be asked. */
    public record Rung(
            int level,
            String name,
            String question,
            String answer,
            Instant askedAt,
            boolean open) {}

    /** A need that may be the same matter. */
    public record Alike(String number, String text, NeedStatus status, Instant submittedAt) {}

    /** One line of the timeline with its inner side. */
    public record Entry(
            NeedStep step, Instant at, String actor, Party party, String publicNote, String note) {}
}
