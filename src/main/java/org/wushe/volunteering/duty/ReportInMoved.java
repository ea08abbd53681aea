package org.wushe.volunteering.duty;

import java.time.Instant;
import java.util.Locale;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A report-in took a step. */
public record ReportInMoved(ReportInStep step, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "report_in." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number;
    }
}
