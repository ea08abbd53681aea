package org.wushe.web;

import io.quarkus.vertx.web.RouteFilter;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.wushe.shared.Ids;
import org.wushe.tenancy.CommunityPath;

/**
 * Gives every line a request logs its number and community, and nothing about the person. The
 * number goes back with the answer. What changes something is a line of its own.
 */
class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);
    private static final String HEADER = "X-Request-Id";
    private static final int BEFORE_ANYTHING_IS_REFUSED = 9500;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @RouteFilter(BEFORE_ANYTHING_IS_REFUSED)
    void mark(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        boolean usable = given != null && given.matches("[A-Za-z0-9-]{8,64}");
        String number = usable ? given : Ids.unguessable().toString();
        MDC.put("request", number);
        CommunityPath.slugIn(context.normalizedPath())
                .ifPresent(slug -> MDC.put("community", slug));
        context.response().putHeader(HEADER, number);
        if (!READING.contains(context.request().method())) {
            context.addEndHandler(ended -> told(context));
        }
        context.next();
    }

    /** Without the query: a name may be searched for in it. */
    private static void told(RoutingContext context) {
        LOG.infof(
                "%s %s %d",
                context.request().method(),
                context.normalizedPath(),
                context.response().getStatusCode());
    }
}
