package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.Volunteers;

/** Gives a star when effective hours reach it; of several in sequence the lowest first. */
@ApplicationScoped
class AwardingStars {

    private final Hours hours;
    private final Volunteers volunteers;
    private final Today today;
    private final Event<StarAwarded> awarded;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    AwardingStars(
            Hours hours,
            Volunteers volunteers,
            Today today,
            Event<StarAwarded> awarded,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.hours = hours;
        this.volunteers = volunteers;
        this.today = today;
        this.awarded = awarded;
        this.news = news;
        this.clock = clock;
    }

    void award(UUID volunteerId) {
        HoursNorms norms = HoursNorms.of(today.getPolicy().norms());
        Stars stars = new Stars(norms.stars(), norms.inSequence());
        long minutes = hours.effectiveMinutes(volunteerId);
        List<StarAward> awards = StarAward.of(volunteerId);
        int next = stars.next(StarAward.held(awards, minutes), minutes);
        boolean had = awards.stream().anyMatch(award -> award.star == next);
        if (next > 0 && !had) {
            give(volunteerId, next, stars.threshold(next));
        }
    }

    private void give(UUID volunteerId, int star, int hoursItTook) {
        Instant now = clock.instant();
        StarAward award = new StarAward();
        award.volunteerId = volunteerId;
        award.star = star;
        award.threshold = hoursItTook * 60;
        award.awardedAt = now;
        award.persist();
        VolunteerRef her = volunteers.of(List.of(volunteerId)).get(volunteerId);
        awarded.fire(new StarAwarded(her.number(), star, Actor.CLERK, now));
        news.fire(
                new VolunteeringNews(
                        her.memberId(),
                        "hours",
                        "star_awarded",
                        Integer.toString(star),
                        "/me/volunteering/hours",
                        null));
    }
}
