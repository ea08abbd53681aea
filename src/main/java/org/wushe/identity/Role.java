package org.wushe.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be in a community; the token's group is {@code /communities/<slug>/<name>}. */
public enum Role {
    RESIDENT,
    VOLUNTEER,
    VOLUNTEER_LEADER,
    SOCIAL_WORKER,
    CASE_SUPERVISOR,
    COORDINATOR,
    RECORDER,
    COMMITTEE,
    ORGANISATION,
    DEPARTMENT,
    GRID_WORKER,
    AUDITOR,
    ADMIN;

    /** The names as constants, for annotations. */
    public static final class Named {
        public static final String RESIDENT = "resident";
        public static final String VOLUNTEER = "volunteer";
        public static final String VOLUNTEER_LEADER = "volunteer-leader";
        public static final String SOCIAL_WORKER = "social-worker";
        public static final String CASE_SUPERVISOR = "case-supervisor";
        public static final String COORDINATOR = "coordinator";
        public static final String RECORDER = "recorder";
        public static final String COMMITTEE = "committee";
        public static final String ORGANISATION = "organisation";
        public static final String DEPARTMENT = "department";
        public static final String GRID_WORKER = "grid-worker";
        public static final String AUDITOR = "auditor";
        public static final String ADMIN = "admin";

        /** Realm role of whoever runs the platform; never reads a community's personal data. */
        public static final String PLATFORM_OPERATOR = "platform-operator";

        private Named() {}
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
