package org.wushe.people.mandates;

/** How a mandate stands on a day. */
public enum MandateState {
    IN_FORCE("state--good"),
    NOT_YET("state--waiting"),
    ENDED("state--ordinary"),
    RAN_OUT("state--ordinary");

    private final String css;

    MandateState(String css) {
        this.css = css;
    }

    public String getCss() {
        return css;
    }
}
