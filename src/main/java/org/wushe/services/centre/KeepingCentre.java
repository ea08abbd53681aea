package org.wushe.services.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.wushe.identity.Actor;

/** Writes the centre and its sub-centres down; tells that it was done. */
@ApplicationScoped
class KeepingCentre {

    private final Event<CentreKept> kept;
    private final Clock clock;

    KeepingCentre(Event<CentreKept> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    void keep(Centre centre, CentreForm form, Actor actor) {
        form.into(centre);
        centre.persist();
        tell(null, centre, actor);
    }

    void keep(SubCentre part, SubCentreForm form, Actor actor) {
        form.into(part);
        part.persist();
        tell(part.kind, Centre.ofHere().orElseThrow(), actor);
    }

    private void tell(SubCentreKind kind, Centre centre, Actor actor) {
        kept.fire(
                new CentreKept(
                        kind,
                        centre.chineseName,
                        actor,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
