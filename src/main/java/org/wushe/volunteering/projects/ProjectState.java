package org.wushe.volunteering.projects;

import java.util.List;

/** Where a project stands. That it is full is reckoned, never kept. */
public enum ProjectState {
    DRAFT,
    PROPOSED,
    RECRUITING,
    RUNNING,
    HOURS_REVIEW,
    CLOSED,
    REFUSED,
    CANCELLED;

    static final List<ProjectState> PUBLIC =
            List.of(RECRUITING, RUNNING, HOURS_REVIEW, CLOSED, CANCELLED);

    boolean isOver() {
        return this == CLOSED || this == REFUSED || this == CANCELLED;
    }

    public String getCss() {
        return switch (this) {
            case PROPOSED, RECRUITING -> "state--waiting";
            case CLOSED -> "state--good";
            default -> "state--ordinary";
        };
    }
}
