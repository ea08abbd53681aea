package org.wushe.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;

/** The page of ours from which a form was sent: where a person goes back to when it went wrong. */
@RequestScoped
class WayBack {

    private final RoutingContext context;

    WayBack(RoutingContext context) {
        this.context = context;
    }

    /** Its path and query; empty if the browser does not say or it was no page of ours. */
    String find() {
        HttpServerRequest request = context.request();
        String referer = request.getHeader("Referer");
        try {
            URI from = URI.create(referer == null ? "" : referer);
            boolean ours =
                    from.getAuthority() != null
                            && request.authority() != null
                            && from.getAuthority().equals(request.authority().toString());
            return ours ? path(from) : "";
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static String path(URI from) {
        String query = from.getRawQuery();
        boolean safe = from.getRawPath().startsWith("/") && !from.getRawPath().startsWith("//");
        return safe ? from.getRawPath() + (query == null ? "" : "?" + query) : "";
    }
}
