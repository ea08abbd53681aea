package org.wushe.needs.figures;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Somebody took the figures of a period out of the system. */
record FiguresExported(Period period, String format, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "needs.figures_exported";
    }

    @Override
    public String subject() {
        return period.from() + "/" + period.to();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("format", format);
    }
}
