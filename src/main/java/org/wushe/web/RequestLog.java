package org.wushe.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.wushe.shared.Ids;
import org.wushe.tenancy.CommunityPath;

/** Gives every line a request logs its number and community, and nothing about the person. */
class RequestLog {

    private static final String HEADER = "X-Request-Id";

    @ServerRequestFilter(preMatching = true)
    public void mark(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        boolean usable = given != null && given.matches("[A-Za-z0-9-]{8,64}");
        MDC.put("request", usable ? given : Ids.unguessable().toString());
        CommunityPath.slugIn(request.getUriInfo().getPath())
                .ifPresent(slug -> MDC.put("community", slug));
    }
}
