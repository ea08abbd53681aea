package org.wushe.volunteering.hours;

import java.util.List;

/** Where the hours of one shift stand. */
public enum HoursState {
    /** Reckoned from the marks, confirmed by nobody. */
    RECORDED,
    /** Looked over by who led the shift. */
    CHECKED,
    /** Approved by a second person; so far only the volunteer sees them. */
    APPROVED,
    /** On public notice. */
    PUBLISHED,
    /** The volunteer says they are wrong. */
    OBJECTED,
    EFFECTIVE,
    VOID;

    static final List<HoursState> ON_THE_WAY =
            List.of(RECORDED, CHECKED, APPROVED, PUBLISHED, OBJECTED);

    public String getCss() {
        return switch (this) {
            case EFFECTIVE -> "state--good";
            case VOID -> "state--ordinary";
            case OBJECTED -> "state--overdue";
            default -> "state--waiting";
        };
    }
}
