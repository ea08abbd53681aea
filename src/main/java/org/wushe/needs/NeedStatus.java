package org.wushe.needs;

import java.util.Arrays;
import java.util.List;
import org.wushe.web.Conflict;

/** Where a need stands on its way: still going on, or ended. */
public enum NeedStatus {
    SUBMITTED("state--waiting", true),
    /** Sent back to the requester with a question; the clock stands. */
    RETURNED("state--waiting", true),
    REFUSED("state--ordinary", false),
    ACCEPTED("state--ordinary", true),
    IN_PROGRESS("state--ordinary", true),
    AWAITING_CONFIRMATION("state--waiting", true),
    CLOSED("state--good", false),
    /** The same matter as another need, which goes on. */
    DUPLICATE("state--ordinary", false),
    WITHDRAWN("state--ordinary", false),
    /** A question was never answered. */
    EXPIRED("state--ordinary", false);

    private final String css;
    private final boolean open;

    NeedStatus(String css, boolean open) {
        this.css = css;
        this.open = open;
    }

    /** The style class of the word that names it. */
    public String getCss() {
        return css;
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether more was done than to read it and ask back. */
    boolean isBegun() {
        return this != SUBMITTED && this != RETURNED;
    }

    /**
     * @throws Conflict at every other step
     */
    void require(NeedStatus... allowed) {
        if (!Arrays.asList(allowed).contains(this)) {
            throw new Conflict("needs", "step_not_now");
        }
    }

    /**
     * @throws Conflict after the end
     */
    void requireOpen() {
        if (!open) {
            throw new Conflict("needs", "step_not_now");
        }
    }

    static List<NeedStatus> goingOn() {
        return Arrays.stream(values()).filter(NeedStatus::isOpen).toList();
    }

    static List<NeedStatus> ended() {
        return Arrays.stream(values()).filter(status -> !status.open).toList();
    }
}
