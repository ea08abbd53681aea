package org.wushe.volunteering.teams;

import java.util.List;

/**
 * How far a team has come as an organisation of residents: found, grow, improve, run (domain row
 * E8-06).
 */
public enum TeamStage {
    IDEA,
    FILED,
    GROWING,
    MATURE,
    /** For good. */
    CLOSED;

    /** One step on, or closed from wherever it stands. */
    public List<TeamStage> next() {
        return switch (this) {
            case CLOSED -> List.of();
            case MATURE -> List.of(CLOSED);
            default -> List.of(values()[ordinal() + 1], CLOSED);
        };
    }
}
