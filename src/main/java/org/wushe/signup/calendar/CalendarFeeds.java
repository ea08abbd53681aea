package org.wushe.signup.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.shared.Ids;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/** Gives members their secret addresses and knows them again, though it keeps only hashes. */
@ApplicationScoped
class CalendarFeeds {

    private final PersonalData keys;
    private final CurrentCommunity community;
    private final Reader reader;
    private final Event<FeedChanged> changed;
    private final Clock clock;

    CalendarFeeds(
            PersonalData keys,
            CurrentCommunity community,
            Reader reader,
            Event<FeedChanged> changed,
            Clock clock) {
        this.keys = keys;
        this.community = community;
        this.reader = reader;
        this.changed = changed;
        this.clock = clock;
    }

    /** A new secret; the one before is nothing any more. */
    String make(Actor actor) {
        String secret = Ids.secret();
        CalendarFeed feed = CalendarFeed.ofMember(actor.memberId()).orElseGet(() -> blank(actor));
        feed.secretHash = hash(secret);
        feed.language = reader.getLanguage();
        feed.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        feed.persist();
        changed.fire(new FeedChanged("made", actor, clock.instant()));
        return secret;
    }

    private static CalendarFeed blank(Actor actor) {
        CalendarFeed feed = new CalendarFeed();
        feed.memberId = actor.memberId();
        return feed;
    }

    void end(Actor actor) {
        CalendarFeed.ofMember(actor.memberId())
                .ifPresent(
                        feed -> {
                            feed.delete();
                            changed.fire(new FeedChanged("ended", actor, clock.instant()));
                        });
    }

    Optional<CalendarFeed> ofSecret(String secret) {
        return CalendarFeed.ofHash(hash(secret));
    }

    /** Another community's hash of the same secret is another one. */
    private byte[] hash(String secret) {
        return keys.hash(community.slug(), "calendar " + secret);
    }
}
