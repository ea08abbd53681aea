package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.wushe.identity.Actor;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Keeps what a helper says of a visit. An elder who did not open, or who needs something, is told
 * to the desk at once.
 */
@ApplicationScoped
class NotingVisits {

    private final TellingOneToOne telling;
    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final Clock clock;

    NotingVisits(
            TellingOneToOne telling,
            PersonalData personalData,
            CurrentCommunity community,
            Clock clock) {
        this.telling = telling;
        this.personalData = personalData;
        this.community = community;
        this.clock = clock;
    }

    void note(OneToOneHelp help, OwnForm form, Actor her) {
        LocalDate day = LocalDate.parse(form.day);
        if (form.isMet()) {
            help.met(day, community.get().bundle().zone());
        } else {
            help.notMet(day);
        }
        visit(help, day, form, her).persist();
        telling.note(form.isMet() ? OneToOneStep.VISITED : OneToOneStep.NOT_MET, help, her);
        if (!form.isMet()) {
            telling.desk("not_met", help, her);
        } else if (form.isNeeds()) {
            telling.desk("needs", help, her);
        }
    }

    private OneToOneVisit visit(OneToOneHelp help, LocalDate day, OwnForm form, Actor her) {
        OneToOneVisit visit = new OneToOneVisit();
        visit.helpId = help.id;
        visit.visitedOn = day;
        visit.met = form.isMet();
        visit.needs = form.isNeeds();
        visit.noteSealed = personalData.seal(community.slug(), visit.id, form.note);
        visit.notedBy = her.memberId();
        visit.notedAt = clock.instant();
        return visit;
    }

    /** Empty if nothing was written, or it was forgotten. */
    String opened(OneToOneVisit visit) {
        String note = personalData.open(visit.community, visit.id, visit.noteSealed);
        return note == null ? "" : note;
    }
}
