package org.wushe.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.web.RouteFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.CommunityPath;
import org.wushe.tenancy.TenantScope;
import org.wushe.web.KeptFormSql.Kept;

/**
 * Catches a form that comes after the sign-in has ended, before the redirect to the sign-in page
 * would throw it away: keeps it, lets the person sign in, and shows it again ready to be sent. Of a
 * form with files the texts are kept; the files have to be chosen again.
 */
class KeepingForms {

    /** After the authentication handler (200) has set up who asks, before anything is decided. */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final int LARGEST = 64 * 1024;

    /** The texts and what stands around the files. */
    private static final long LARGEST_WITH_FILES = 256 * 1024;

    private static final String WITH_FILES = "multipart/form-data";
    private static final int SEE_OTHER = 303;

    private final KeptFormSql kept;
    private final Communities communities;
    private final TenantScope tenants;
    private final Set<String> withoutSignIn;

    KeepingForms(
            KeptFormSql kept,
            Communities communities,
            TenantScope tenants,
            @ConfigProperty(name = "wushe.forms.without-sign-in") Set<String> withoutSignIn) {
        this.kept = kept;
        this.communities = communities;
        this.tenants = tenants;
        this.withoutSignIn = withoutSignIn;
    }

    @RouteFilter(AFTER_AUTHENTICATION)
    void look(RoutingContext context) {
        Uni<SecurityIdentity> identity = context.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        Optional<String> slug =
                CommunityPath.slugIn(context.normalizedPath())
                        .filter(known -> communities.find(known).isPresent());
        if (identity == null
                || slug.isEmpty()
                || isForEveryone(context, slug.get())
                || !isForm(context.request())) {
            context.next();
            return;
        }
        context.request().pause();
        identity.subscribe()
                .with(
                        person -> {
                            if (person.isAnonymous()) {
                                keep(context, slug.get());
                            } else {
                                context.request().resume();
                                context.next();
                            }
                        },
                        ended -> keep(context, slug.get()));
    }

    private boolean isForEveryone(RoutingContext context, String slug) {
        String below = context.normalizedPath().substring(("/c/" + slug).length());
        return withoutSignIn.contains(below);
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return request.method().equals(HttpMethod.POST)
                && type != null
                && !request.path().startsWith("/api/")
                && (type.startsWith(WITH_FILES)
                        || type.startsWith("application/x-www-form-urlencoded")
                                && isShort(request));
    }

    private static boolean isShort(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,5}") && Integer.parseInt(length) <= LARGEST;
    }

    private void keep(RoutingContext context, String slug) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        if (request.getHeader("Content-Type").startsWith(WITH_FILES)) {
            TypedParts.of(request, LARGEST_WITH_FILES)
                    .onSuccess(fields -> keep(context, slug, new Kept(path, fields, true)))
                    .onFailure(tooMuch -> leadTo(context, "/too-large"));
        } else {
            request.body()
                    .map(body -> body.toString(StandardCharsets.UTF_8))
                    .onSuccess(fields -> keep(context, slug, new Kept(path, fields, false)))
                    .onFailure(context::fail);
            request.resume();
        }
    }

    private void keep(RoutingContext context, String slug, Kept form) {
        if (form.withFiles() && form.isEmpty()) {
            leadTo(context, form.path());
            return;
        }
        context.vertx()
                .executeBlocking(() -> tenants.call(slug, () -> store(slug, form)), false)
                .onSuccess(id -> leadTo(context, "/c/" + slug + "/kept/" + id + "/sign-in"))
                .onFailure(context::fail);
    }

    private static void leadTo(RoutingContext context, String path) {
        context.response().setStatusCode(SEE_OTHER).putHeader("Location", path);
        if (!context.request().isEnded()) {
            context.response().putHeader("Connection", "close");
        }
        context.response().end();
    }

    private UUID store(String slug, Kept form) {
        return QuarkusTransaction.requiringNew().call(() -> kept.keep(slug, form));
    }
}
