package org.wushe.identity;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.wushe.web.Visitor;

/** Lets {@link MembershipSync} see each signed-in request, after it was allowed. */
class MembershipFilter {

    private final Visitor visitor;
    private final MembershipSync sync;

    MembershipFilter(Visitor visitor, MembershipSync sync) {
        this.visitor = visitor;
        this.sync = sync;
    }

    @ServerRequestFilter
    public void filter() {
        visitor.identity().ifPresent(sync::sync);
    }
}
