package org.wushe.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wushe.shared.Ids;
import org.wushe.tenancy.CommunitySuspended;
import org.wushe.tenancy.UnknownCommunity;

/**
 * The only place that turns exceptions into answers: a page in the reader's words for people, a
 * short JSON for /api. What went wrong inside is in the log under the number the page shows.
 */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String NO_CHARACTER = "22021";
    private static final String UNIQUE_VIOLATION = "23505";

    private final Wording wording;
    private final RoutingContext request;
    private final WayBack wayBack;

    ErrorPages(Wording wording, RoutingContext request, WayBack wayBack) {
        this.wording = wording;
        this.request = request;
        this.wayBack = wayBack;
    }

    @ServerExceptionMapper({NotFoundException.class, UnknownCommunity.class, Missing.class})
    Response notFound(Exception cause) {
        return answer(404, "not_found", "");
    }

    @ServerExceptionMapper
    Response suspended(CommunitySuspended cause) {
        return answer(503, "suspended", cause.community().suspendedReason());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException cause) {
        return answer(403, "forbidden", "");
    }

    @ServerExceptionMapper
    Response refused(Refused cause) {
        return answer(403, "forbidden", words(cause));
    }

    @ServerExceptionMapper
    Response conflict(Conflict cause) {
        return answer(409, "conflict", words(cause));
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException cause) {
        return answer(409, "conflict", wording.say("web", "changed_meanwhile"));
    }

    @ServerExceptionMapper
    Response clientError(ClientErrorException cause) {
        int status = cause.getResponse().getStatus();
        return answer(status, status == 413 ? "too_large" : "bad_request", "");
    }

    @ServerExceptionMapper
    Response failed(Exception cause) {
        if (cause instanceof WebApplicationException known) {
            return known.getResponse();
        }
        if (isChangedMeanwhile(cause)) {
            return answer(409, "conflict", wording.say("web", "changed_meanwhile"));
        }
        if (isUnreadable(cause)) {
            return answer(400, "bad_request", "");
        }
        String incident = Ids.unguessable().toString().substring(0, 8);
        LOG.errorf(cause, "incident %s", incident);
        return answer(500, "failed", incident);
    }

    /**
     * A version conflict found only at commit arrives inside the transaction manager's exception;
     * of two who enter the same the second is stopped by the database's unique key.
     */
    private static boolean isChangedMeanwhile(Throwable cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof OptimisticLockException
                    || inner instanceof JDBCException refused
                            && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A character that no text can hold, such as NUL, and that nobody took away before. */
    static boolean isUnreadable(Throwable cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof JDBCException refused
                    && NO_CHARACTER.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private String words(Conflict cause) {
        return wording.say(cause.bundle(), cause.key(), cause.arguments());
    }

    private Response answer(int status, String kind, String detail) {
        if (request.normalizedPath().startsWith("/api/")) {
            return Response.status(status)
                    .entity(
                            Map.of(
                                    "status",
                                    status,
                                    "reason",
                                    kind,
                                    "detail",
                                    detail == null ? "" : detail))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return Response.status(status)
                .entity(Templates.error(status, kind, detail == null ? "" : detail, wayBack.find()))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(int status, String kind, String detail, String back);
    }
}
