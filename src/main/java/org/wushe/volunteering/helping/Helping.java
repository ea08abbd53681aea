package org.wushe.volunteering.helping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.web.Conflict;

/** The steps of requests and offers; each takes the request's row first. */
@ApplicationScoped
class Helping {

    private static final String NUMBER_KIND = "BN";

    private final People people;
    private final Numbers numbers;
    private final Today today;
    private final Event<HelpMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    Helping(
            People people,
            Numbers numbers,
            Today today,
            Event<HelpMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.people = people;
        this.numbers = numbers;
        this.today = today;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    HelpRequest ask(HelpForm form, Actor her) {
        UUID person =
                people.completed(her, new PersonDetails(her.name(), form.phone, null, null, null));
        String number = numbers.next(NUMBER_KIND, today.date().getYear());
        HelpRequest request = HelpRequest.ask(form, number, person, her, clock.instant());
        request.persist();
        tell(HelpStep.ASKED, request, her);
        return request;
    }

    /** Once a volunteer; not to her own request. */
    void offer(HelpRequest request, VolunteerRef volunteer, String message, Actor her) {
        request.requireOpen(today.date());
        boolean twice =
                HelpOffer.of(request.id).stream()
                        .anyMatch(one -> one.isLive() && one.memberId.equals(her.memberId()));
        if (twice) {
            throw new Conflict("helping", "offered_already");
        }
        HelpOffer.offer(request, volunteer, message, clock.instant()).persist();
        tell(HelpStep.OFFERED, request, her);
        send(request.memberId, "help_offered", request, message);
    }

    void withdrawOffer(HelpRequest request, HelpOffer offer, Actor her) {
        boolean chosen = offer.state == HelpOffer.State.CHOSEN;
        offer.become(HelpOffer.State.WITHDRAWN);
        if (chosen) {
            request.notDone();
        }
        tell(HelpStep.OFFER_WITHDRAWN, request, her);
        send(request.memberId, "help_offer_withdrawn", request, null);
    }

    /** The requester confirms one; the others hear that it was not theirs. */
    void choose(HelpRequest request, HelpOffer chosen, Actor her) {
        request.requireOpen(today.date());
        request.choose();
        chosen.become(HelpOffer.State.CHOSEN);
        tell(HelpStep.CHOSEN, request, her);
        send(chosen.memberId, "help_chosen", request, null);
        others(request, chosen).forEach(offer -> turnDown(request, offer));
    }

    void done(HelpRequest request, Actor her) {
        request.done(clock.instant());
        chosen(request).ifPresent(offer -> end(offer, HelpOffer.State.DONE, "help_done", request));
        tell(HelpStep.DONE, request, her);
    }

    void notDone(HelpRequest request, Actor her) {
        request.notDone();
        chosen(request)
                .ifPresent(offer -> end(offer, HelpOffer.State.NOT_DONE, "help_not_done", request));
        tell(HelpStep.NOT_DONE, request, her);
    }

    void withdraw(HelpRequest request, Actor her) {
        request.withdraw(clock.instant());
        tell(HelpStep.WITHDRAWN, request, her);
        HelpOffer.of(request.id).stream()
                .filter(HelpOffer::isLive)
                .forEach(offer -> turnDown(request, offer));
    }

    private void turnDown(HelpRequest request, HelpOffer offer) {
        end(offer, HelpOffer.State.NOT_CHOSEN, "help_not_chosen", request);
    }

    private void end(HelpOffer offer, HelpOffer.State how, String step, HelpRequest request) {
        offer.become(how);
        send(offer.memberId, step, request, null);
    }

    private static Optional<HelpOffer> chosen(HelpRequest request) {
        return HelpOffer.of(request.id).stream()
                .filter(offer -> offer.state == HelpOffer.State.CHOSEN)
                .findFirst();
    }

    private static List<HelpOffer> others(HelpRequest request, HelpOffer chosen) {
        return HelpOffer.of(request.id).stream()
                .filter(offer -> offer.state == HelpOffer.State.OFFERED)
                .filter(offer -> !offer.id.equals(chosen.id))
                .toList();
    }

    private void tell(HelpStep step, HelpRequest request, Actor by) {
        moved.fire(new HelpMoved(step, request.number, by, clock.instant()));
    }

    private void send(UUID member, String step, HelpRequest request, String note) {
        news.fire(
                new VolunteeringNews(
                        member, "helping", step, request.number, "/help/" + request.number, note));
    }
}
