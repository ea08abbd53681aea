package org.wushe.signup.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.wushe.signup.MySignups;
import org.wushe.web.Missing;

/**
 * A member's sign-ups for the calendar she carries; whoever knows the secret reads it. A wrong
 * secret, one that was replaced and one of another community are all the same: not there.
 */
@Path("/c/{community}/calendar/{secret}.ics")
@PermitAll
@Transactional
class FeedResource {

    private final CalendarFeeds feeds;
    private final MySignups signups;
    private final SignupEvents events;

    FeedResource(CalendarFeeds feeds, MySignups signups, SignupEvents events) {
        this.feeds = feeds;
        this.signups = signups;
        this.events = events;
    }

    @GET
    public Response read(String secret, @Context Request request) {
        CalendarFeed feed = feeds.ofSecret(secret).orElseThrow(Missing::new);
        byte[] text =
                events.calendar(signups.calendar(feed.memberId), feed.locale())
                        .text()
                        .getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(text).toString());
        ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(text, IcsCalendar.TYPE).tag(tag) : known)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
