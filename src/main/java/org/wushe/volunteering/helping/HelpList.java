package org.wushe.volunteering.helping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonContact;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.skills.Skills;
import org.wushe.web.Cursor;
import org.wushe.web.Missing;

/** Requests as their readers see them. */
@ApplicationScoped
class HelpList {

    private static final int OWN = 50;

    private final Volunteers volunteers;
    private final Skills skills;
    private final People people;
    private final Today today;

    HelpList(Volunteers volunteers, Skills skills, People people, Today today) {
        this.volunteers = volunteers;
        this.skills = skills;
        this.people = people;
        this.today = today;
    }

    /** Open requests of others, those wanted last first. */
    Listed<HelpRow> open(Actor actor, Optional<HelpMatch.Able> helper, Cursor after) {
        List<HelpRequest> found =
                HelpRequest.<HelpRequest>find(
                                "state = ?1 and wantedOn >= ?2 and memberId <> ?3"
                                        + " and (askedAt, id) < (?4, ?5)"
                                        + " order by askedAt desc, id desc",
                                HelpState.OPEN,
                                today.date(),
                                actor.memberId(),
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        return Listed.of(
                found,
                after,
                request -> row(request, helper),
                request -> new Cursor(request.askedAt, request.id));
    }

    List<HelpRow> own(Actor actor) {
        return HelpRequest.<HelpRequest>find(
                        "memberId = ?1 order by askedAt desc, id desc", actor.memberId())
                .range(0, OWN - 1)
                .list()
                .stream()
                .map(request -> row(request, Optional.empty()))
                .toList();
    }

    /**
     * @throws Missing for whoever neither asked nor helps, once it is no longer open
     */
    HelpPage page(HelpRequest request, Actor actor) {
        boolean own = request.isHers(actor);
        List<HelpOffer> offers = HelpOffer.of(request.id);
        Optional<HelpOffer> mine =
                offers.stream()
                        .filter(offer -> offer.memberId.equals(actor.memberId()))
                        .reduce((earlier, later) -> later);
        if (!own && mine.isEmpty() && request.state != HelpState.OPEN) {
            throw new Missing();
        }
        HelpRow row = row(request, able(actor));
        boolean open = request.state == HelpState.OPEN && !request.wantedOn.isBefore(today.date());
        return new HelpPage(
                row,
                own,
                open,
                open
                        && !own
                        && mine.filter(HelpOffer::isLive).isEmpty()
                        && row.match() != null
                        && row.match().mayOffer(),
                contact(request, mine),
                own ? offers.stream().map(HelpPage.Offer::of).toList() : List.of(),
                mine.map(HelpPage.Offer::of).orElse(null));
    }

    Optional<HelpMatch.Able> able(Actor actor) {
        return volunteers
                .active(actor.memberId())
                .map(
                        volunteer ->
                                new HelpMatch.Able(
                                        skills.of(actor.memberId(), today.date()),
                                        volunteer.times(),
                                        volunteer.area()));
    }

    /** Only for the one she chose, and only until it is over. */
    private PersonContact contact(HelpRequest request, Optional<HelpOffer> mine) {
        boolean chosen =
                request.state == HelpState.CHOSEN
                        && mine.filter(offer -> offer.state == HelpOffer.State.CHOSEN).isPresent();
        return chosen ? people.contact(request.personId) : null;
    }

    private HelpRow row(HelpRequest request, Optional<HelpMatch.Able> helper) {
        return HelpRow.of(
                request,
                skills.name(request.skill),
                helper.map(one -> HelpMatch.of(request, one)).orElse(null));
    }
}
