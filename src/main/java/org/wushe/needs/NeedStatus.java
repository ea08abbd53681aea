package org.wushe.needs;

/** Where a need stands on its way. */
public enum NeedStatus {
    SUBMITTED("state--waiting"),
    REFUSED("state--ordinary"),
    ACCEPTED("state--ordinary"),
    IN_PROGRESS("state--ordinary"),
    AWAITING_CONFIRMATION("state--waiting"),
    CLOSED("state--good");

    private final String css;

    NeedStatus(String css) {
        this.css = css;
    }

    /** The style class of the word that names it. */
    public String getCss() {
        return css;
    }
}
