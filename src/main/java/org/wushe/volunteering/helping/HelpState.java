package org.wushe.volunteering.helping;

/** Where a request stands. */
public enum HelpState {
    OPEN,
    CHOSEN,
    DONE,
    WITHDRAWN;

    public String getCss() {
        return switch (this) {
            case OPEN -> "state--waiting";
            case DONE -> "state--good";
            default -> "state--ordinary";
        };
    }
}
