package org.wushe.web;

import io.quarkus.vertx.web.RouteFilter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a form larger than the server reads before it is read; without this the sender would get
 * an empty page.
 */
class TooLargeFilter {

    private static final int EARLY = 8000;
    private static final int SEE_OTHER = 303;
    private static final long FORM = 256 * 1024;
    private static final long UPLOAD = 60L * 1024 * 1024;

    @RouteFilter(EARLY)
    void look(RoutingContext context) {
        if (isTooLarge(context.request())) {
            context.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader("Location", "/too-large")
                    .putHeader("Connection", "close")
                    .end();
        } else {
            context.next();
        }
    }

    private static boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        String type = request.getHeader("Content-Type");
        if (length == null || !length.matches("\\d{1,18}")) {
            return false;
        }
        boolean upload = type != null && type.startsWith("multipart/");
        return Long.parseLong(length) > (upload ? UPLOAD : FORM);
    }
}
