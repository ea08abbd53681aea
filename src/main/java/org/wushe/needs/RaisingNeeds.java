package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;

/** A need comes in: gets its number, its due time and its first line in the timeline. */
@ApplicationScoped
class RaisingNeeds {

    private static final String NUMBER_KIND = "XQ";

    private final CurrentCommunity community;
    private final People people;
    private final Fingerprints fingerprints;
    private final Today today;
    private final Numbers numbers;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Clock clock;

    RaisingNeeds(
            CurrentCommunity community,
            People people,
            Fingerprints fingerprints,
            Today today,
            Numbers numbers,
            Deadlines deadlines,
            Timeline timeline,
            Clock clock) {
        this.community = community;
        this.people = people;
        this.fingerprints = fingerprints;
        this.today = today;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * By a member for herself, or for somebody else under a mandate; who posts it never gets into
     * that person's fields. The id comes with the form, so that sending twice is sending once.
     */
    Need raise(Actor actor, RaiseNeedForm form, Optional<PostedFor> other, UUID id) {
        Need need = new Need();
        need.id = id;
        need.personId = other.map(PostedFor::personId).orElseGet(() -> herself(actor, form));
        need.requesterId = other.isPresent() ? other.get().requesterId() : actor.memberId();
        need.mandateId = other.map(PostedFor::mandateId).orElse(null);
        need.category = form.category;
        need.urgency = form.urgent() ? Urgency.URGENT : Urgency.ORDINARY;
        need.origin.source = NeedSource.ONLINE;
        need.text = form.text;
        need.place = form.place;
        need.publication.visibility = form.visibility();
        need.origin.recordedOn = today.date();
        need.wish.contactBy = form.contact();
        need.wish.from = Questions.day(form.wantedFrom);
        need.wish.until = Questions.day(form.wantedUntil);
        need.wish.answers =
                Questions.answers(form, community.get().bundle().category(form.category));
        if (need.publication.isAgreed()) {
            people.agreesOnline(
                    actor, need.personId, ConsentPurpose.PUBLISH_NEED, need.origin.recordedOn);
        }
        fingerprints.mark(
                need,
                Fingerprint.of(
                        "",
                        other.map(PostedFor::name).orElse(actor.name()),
                        form.phone,
                        form.place,
                        form.category,
                        form.text));
        return enter(need, actor);
    }

    private UUID herself(Actor actor, RaiseNeedForm form) {
        return people.completed(
                actor, new PersonDetails(actor.name(), form.phone, null, null, form.place));
    }

    /** Gives a filled need its number and puts it into the queue. */
    private Need enter(Need need, Actor actor) {
        submit(need, numbers.next(NUMBER_KIND, today.date().getYear()), actor);
        timeline.took(NeedStep.SUBMITTED, need, actor, Timeline.Details.NONE);
        return need;
    }

    /** Puts many filled needs into the queue at once; nobody is told of each. */
    void enterQuietly(List<Need> needs, Actor actor) {
        List<String> given = numbers.next(NUMBER_KIND, today.date().getYear(), needs.size());
        for (int i = 0; i < needs.size(); i++) {
            submit(needs.get(i), given.get(i), actor);
            timeline.tookQuietly(NeedStep.SUBMITTED, needs.get(i), actor);
        }
    }

    private void submit(Need need, String number, Actor actor) {
        Instant now = clock.instant();
        need.number = number;
        need.postedBy = actor.memberId();
        need.submit(now, deadlines.answer(now));
        need.persist();
    }
}
