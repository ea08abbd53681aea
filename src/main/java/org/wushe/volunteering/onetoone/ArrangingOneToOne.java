package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerMoved;
import org.wushe.volunteering.VolunteerStep;
import org.wushe.volunteering.duty.PartyMembers;
import org.wushe.volunteering.duty.ReportInMoved;
import org.wushe.volunteering.duty.ReportInStep;
import org.wushe.web.Conflict;

/** The steps of a one-to-one help from the proposal to its end; visits apart. */
@ApplicationScoped
class ArrangingOneToOne {

    private static final String NUMBER_KIND = "BF";
    private static final String BUNDLE = "onetoone";
    private static final String GUARD = "one_to_one_live";

    private final CheckingOneToOne checking;
    private final TellingOneToOne telling;
    private final People people;
    private final PartyMembers party;
    private final Numbers numbers;
    private final Today today;
    private final CurrentCommunity community;
    private final EntityManager entities;
    private final Clock clock;

    ArrangingOneToOne(
            CheckingOneToOne checking,
            TellingOneToOne telling,
            People people,
            PartyMembers party,
            Numbers numbers,
            Today today,
            CurrentCommunity community,
            EntityManager entities,
            Clock clock) {
        this.checking = checking;
        this.telling = telling;
        this.people = people;
        this.party = party;
        this.numbers = numbers;
        this.today = today;
        this.community = community;
        this.entities = entities;
        this.clock = clock;
    }

    /** The elder's record; who wants to help her at once waits until this one is through. */
    UUID hold(UUID elder) {
        return people.hold(List.of(elder)).get(0);
    }

    OneToOneHelp propose(ProposalForm form, UUID elder, UUID helper, Actor by) {
        String number = numbers.next(NUMBER_KIND, today.date().getYear());
        OneToOneHelp help = OneToOneHelp.propose(number, elder, helper, form, by, clock.instant());
        keep(help);
        telling.tell(OneToOneStep.PROPOSED, help, helper, null, by);
        telling.helper(helper, "asked", help, by);
        telling.elder("elder_asked", help, by);
        return help;
    }

    private void keep(OneToOneHelp help) {
        try {
            help.persist();
            entities.flush();
        } catch (ConstraintViolationException kept) {
            throw kept.getMessage().contains(GUARD)
                    ? new Conflict(BUNDLE, "elder_helped_meanwhile")
                    : kept;
        }
    }

    /** Until she agrees, whoever helps now goes on. */
    void ask(OneToOneHelp help, UUID next, String why, Actor by) {
        UUID asked = help.askedId;
        help.ask(next);
        telling.tell(OneToOneStep.HELPER_ASKED, help, next, why, by);
        telling.helper(next, "asked", help, by);
        telling.former(asked, "asked_no_more", help, by);
    }

    void agree(OneToOneHelp help, Actor her) {
        if (!checking.isFit(her.memberId())) {
            throw new Conflict(BUNDLE, "helper_unfit");
        }
        UUID former = help.helperId;
        boolean goesOn = help.state == OneToOneState.ACTIVE;
        help.agree(today.date(), zone());
        telling.tell(OneToOneStep.HELPER_AGREED, help, help.helperId, null, her);
        if (former != null) {
            telling.tell(OneToOneStep.HANDED_OVER, help, former, null, her);
            telling.former(former, "handed_over", help, her);
        }
        telling.desk("agreed", help, her);
        if (goesOn) {
            telling.elder("elder_new_helper", help, her);
        } else {
            tellIfBegun(help, her);
        }
    }

    void decline(OneToOneHelp help, String why, Actor by) {
        UUID asked = help.askedId;
        help.decline();
        telling.tell(OneToOneStep.HELPER_DECLINED, help, asked, why, by);
        telling.desk("declined", help, by);
    }

    /** By the elder on her own page. */
    void consent(OneToOneHelp help, Actor her) {
        help.consent(ConsentMeans.ONLINE, today.date(), null, her);
        help.beginIfBoth(today.date(), zone());
        telling.tell(OneToOneStep.CONSENTED, help, null, null, her);
        telling.desk("consented", help, her);
        tellIfBegun(help, her);
    }

    /** Told by mouth or on paper by an elder who has no page of her own. */
    void consentRecorded(OneToOneHelp help, DeskForm form, Actor by) {
        if (people.memberOf(help.elderId).isPresent()) {
            throw new Conflict(BUNDLE, "elder_herself");
        }
        help.consent(form.means(), LocalDate.parse(form.day), form.witness, by);
        help.beginIfBoth(today.date(), zone());
        telling.tell(OneToOneStep.CONSENT_RECORDED, help, null, null, by);
        tellIfBegun(help, by);
    }

    private void tellIfBegun(OneToOneHelp help, Actor by) {
        if (help.state == OneToOneState.ACTIVE) {
            telling.helper(help.helperId, "begun", help, by);
            telling.elder("elder_begun", help, by);
        }
    }

    void leave(OneToOneHelp help, String why, Actor her) {
        UUID former = help.helperId;
        help.leave();
        telling.tell(OneToOneStep.HELPER_LEFT, help, former, why, her);
        telling.desk("left", help, her);
        telling.elder("elder_without", help, her);
    }

    void end(OneToOneHelp help, EndReason reason, String note, Actor by) {
        UUID helper = help.helperId;
        UUID asked = help.askedId;
        help.end(reason, note, by, clock.instant());
        telling.tell(OneToOneStep.ENDED, help, helper, note, by);
        telling.former(helper, "ended", help, by);
        telling.former(asked, "asked_no_more", help, by);
        telling.elder("elder_ended", help, by);
        telling.desk("desk_ended", help, by);
    }

    void free(@Observes VolunteerMoved left) {
        if (left.step() == VolunteerStep.LEFT) {
            free(left.actor().memberId(), left.actor());
        }
    }

    void free(@Observes ReportInMoved over) {
        if (over.step() == ReportInStep.WITHDRAWN || over.step() == ReportInStep.ENDED) {
            party.withNumber(over.number()).ifPresent(member -> free(member, over.actor()));
        }
    }

    /** Whoever is neither volunteer nor reported in any more helps nobody on. */
    private void free(UUID member, Actor by) {
        if (checking.isFit(member)) {
            return;
        }
        for (OneToOneHelp help : OneToOneHelp.ofHelper(member)) {
            if (member.equals(help.askedId)) {
                decline(help, null, by);
            } else {
                leave(help, null, by);
            }
        }
    }

    private ZoneId zone() {
        return community.get().bundle().zone();
    }
}
