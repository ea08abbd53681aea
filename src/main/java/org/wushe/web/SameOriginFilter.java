package org.wushe.web;

import io.quarkus.vertx.web.RouteFilter;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Set;

/**
 * Refuses unsafe requests that another site made the browser send. Decided by headers alone, so
 * that a form stays good in two tabs and over night. Bearer calls carry no cookie and pass.
 */
class SameOriginFilter {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BEFORE_EVERYTHING = 9000;
    private static final int FORBIDDEN = 403;

    @RouteFilter(BEFORE_EVERYTHING)
    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method())
                || request.getHeader("Authorization") != null
                || isOurs(request)) {
            context.next();
        } else {
            context.response().setStatusCode(FORBIDDEN).end();
        }
    }

    private static boolean isOurs(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String source = request.getHeader("Origin");
        if (source == null) {
            source = request.getHeader("Referer");
        }
        return source != null && hostOf(source).equals(request.authority().toString());
    }

    private static String hostOf(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
