package org.wushe.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the frame of every page shows: who is signed in, where she may go, a message once. */
@RequestScoped
@Named("page")
public class PageModel {

    private static final Set<String> WITHOUT_DESK = Set.of("resident", "volunteer");

    private final Visitor visitor;
    private final RoutingContext request;
    private final Flash flash;

    PageModel(Visitor visitor, RoutingContext request, Flash flash) {
        this.visitor = visitor;
        this.request = request;
        this.flash = flash;
    }

    public boolean isSignedIn() {
        return visitor.identity().isPresent();
    }

    public String getPersonName() {
        return visitor.identity().map(PageModel::name).orElse("");
    }

    public boolean has(String role) {
        return visitor.identity().map(identity -> identity.hasRole(role)).orElse(false);
    }

    /** Whether she holds any of the roles, given blank-separated. */
    public boolean any(String roles) {
        return Arrays.stream(roles.split(" ")).anyMatch(this::has);
    }

    /** Whether this page is the one at a path of the community, such as /needs. */
    public boolean at(String path) {
        return request.normalizedPath().matches("/c/[^/]+" + path + "/?");
    }

    /** Whether she has a desk here: any duty beyond resident and volunteer. */
    public boolean isStaff() {
        return visitor.identity().stream()
                .flatMap(identity -> identity.getRoles().stream())
                .anyMatch(role -> !WITHOUT_DESK.contains(role));
    }

    /** Path and query of this page, for forms that return to it. */
    public String getHere() {
        return request.request().uri();
    }

    public String getFlash() {
        return flash.take();
    }

    private static String name(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("name") instanceof String name
                ? name
                : identity.getPrincipal().getName();
    }
}
