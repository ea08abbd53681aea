package org.wushe.people.mandates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wushe.web.Refused;

/**
 * Whether somebody may act for a person on a day.
 *
 * @param mandateId the mandate it rests on; null for herself, and if she may not
 * @param reason why not, a key of the bundle people; null if she may
 * @param day the day the reason speaks of; null if it speaks of none
 */
public record ActingFor(UUID mandateId, String reason, LocalDate day) {

    /** Nobody needs a mandate to act for herself. */
    public static final ActingFor HERSELF = new ActingFor(null, null, null);

    public static final ActingFor NOBODY = new ActingFor(null, "mandate_none", null);

    public boolean isAllowed() {
        return reason == null;
    }

    /**
     * @throws Refused with the reason
     */
    public void orRefuse() {
        if (isAllowed()) {
            return;
        }
        throw day == null ? new Refused("people", reason) : new Refused("people", reason, day);
    }

    /** The mandate in force counts; without one, the last that could have been is named. */
    static ActingFor under(List<Mandate> held, LocalDate today) {
        return held.stream()
                .min(
                        Comparator.comparing(
                                        (Mandate mandate) ->
                                                mandate.stateOn(today) != MandateState.IN_FORCE)
                                .thenComparing(
                                        mandate -> mandate.validUntil, Comparator.reverseOrder()))
                .map(mandate -> under(mandate, today))
                .orElse(NOBODY);
    }

    private static ActingFor under(Mandate mandate, LocalDate today) {
        return switch (mandate.stateOn(today)) {
            case IN_FORCE -> new ActingFor(mandate.id, null, null);
            case NOT_YET -> new ActingFor(null, "mandate_not_yet", mandate.validFrom);
            case ENDED -> new ActingFor(null, "mandate_ended", null);
            case RAN_OUT -> new ActingFor(null, "mandate_ran_out", mandate.validUntil);
        };
    }
}
