package org.wushe.volunteering.projects;

import java.util.EnumSet;
import java.util.Set;

/** What happens to a project; each has its words in messages/projects*.properties. */
public enum ProjectStep {
    DRAFTED,
    CHANGED,
    PROPOSED,
    SENT_BACK,
    REFUSED,
    APPROVED,
    INSURED,
    NEED_LINKED,
    STARTED,
    FINISHED,
    CLOSED,
    CANCELLED;

    private static final Set<ProjectStep> PUBLIC =
            EnumSet.of(APPROVED, STARTED, FINISHED, CLOSED, CANCELLED);

    /** Whether everyone may read of it. */
    boolean isPublic() {
        return PUBLIC.contains(this);
    }
}
