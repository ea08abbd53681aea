package org.wushe.tenancy;

/** The community is suspended; answered with a 503 page that keeps its contact. Its data stays. */
public class CommunitySuspended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Community community;

    CommunitySuspended(Community community) {
        this.community = community;
    }

    public Community community() {
        return community;
    }
}
