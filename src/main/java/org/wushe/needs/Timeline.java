package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;

/** Writes a step into a need's timeline and tells whoever listens, in the same transaction. */
@ApplicationScoped
class Timeline {

    private final Event<NeedMoved> moved;
    private final Clock clock;

    Timeline(Event<NeedMoved> moved, Clock clock) {
        this.moved = moved;
        this.clock = clock;
    }

    void took(NeedStep step, Need need, Actor actor, Details details) {
        took(step, need, actor, details, Map.of());
    }

    /**
     * @param more what the audit keeps beside it, by name
     */
    void took(NeedStep step, Need need, Actor actor, Details details, Map<String, String> more) {
        Instant now = clock.instant();
        write(step, need, actor, details, now);
        moved.fire(
                new NeedMoved(
                        step,
                        need.id,
                        need.number,
                        need.category,
                        details.party,
                        need.requesterId,
                        details.inCharge,
                        details.publicNote,
                        more,
                        actor,
                        now));
    }

    /** Writes without telling anybody: for many needs at once, of which one event tells. */
    void tookQuietly(NeedStep step, Need need, Actor actor) {
        write(step, need, actor, Details.NONE, clock.instant());
    }

    private static void write(NeedStep step, Need need, Actor actor, Details details, Instant now) {
        NeedEvent event = new NeedEvent();
        event.needId = need.id;
        event.step = step;
        event.at = now;
        event.actorId = actor.memberId();
        event.actorName = actor.name();
        event.party = details.party;
        event.publicNote = details.publicNote;
        event.note = details.note;
        event.persist();
    }

    /**
     * @param publicNote what everyone may read
     * @param note what the desk and those in charge read
     */
    record Details(Party party, UUID inCharge, String publicNote, String note) {
        static final Details NONE = new Details(null, null, null, null);

        static Details told(String publicNote) {
            return new Details(null, null, publicNote, null);
        }

        static Details noted(String note) {
            return new Details(null, null, null, note);
        }
    }
}
