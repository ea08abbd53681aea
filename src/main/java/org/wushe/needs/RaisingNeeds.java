package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;

/** A need comes in: gets its number, its due time and its first line in the timeline. */
@ApplicationScoped
class RaisingNeeds {

    private static final String NUMBER_KIND = "XQ";

    private final People people;
    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final Today today;
    private final Numbers numbers;
    private final Timeline timeline;
    private final Clock clock;

    RaisingNeeds(
            People people,
            PersonalData personalData,
            CurrentCommunity community,
            Today today,
            Numbers numbers,
            Timeline timeline,
            Clock clock) {
        this.people = people;
        this.personalData = personalData;
        this.community = community;
        this.today = today;
        this.numbers = numbers;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * By a member for herself. The id comes with the form, so that sending twice is sending once.
     */
    Need raise(Actor actor, RaiseNeedForm form, UUID id) {
        PersonDetails person = new PersonDetails(actor.name(), form.phone, null, null, form.place);
        Need need = new Need();
        need.id = id;
        need.personId = people.ofMember(actor.memberId(), person);
        need.requesterId = actor.memberId();
        need.category = form.category;
        need.urgency = form.urgent() ? Urgency.URGENT : Urgency.ORDINARY;
        need.source = NeedSource.ONLINE;
        need.text = form.text;
        need.place = form.place;
        need.publishConsent = form.mayPublish();
        need.recordedOn = today.date();
        need.fingerprint = fingerprint(actor.subject() + "\n" + form.category + "\n" + form.text);
        return enter(need, actor);
    }

    /** Gives a filled need its number and puts it into the queue. */
    Need enter(Need need, Actor actor) {
        Instant now = clock.instant();
        int days = today.getPolicy().answerDays();
        need.number = numbers.next(NUMBER_KIND, today.date().getYear());
        need.postedBy = actor.memberId();
        need.submit(now, now.plus(Duration.ofDays(days)));
        need.persist();
        timeline.took(NeedStep.SUBMITTED, need, actor, Timeline.Details.NONE);
        return need;
    }

    byte[] fingerprint(String canonical) {
        return personalData.hash(community.slug(), canonical);
    }
}
