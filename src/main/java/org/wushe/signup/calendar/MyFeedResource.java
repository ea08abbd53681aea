package org.wushe.signup.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** A member's secret address for her calendar: she gets one, replaces it or ends it. */
@Path("/c/{community}/me/calendar")
@Authenticated
@Transactional
class MyFeedResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CalendarFeeds feeds;
    private final Forms forms;
    private final Flash flash;
    private final String address;

    MyFeedResource(
            CurrentActor actors,
            CurrentCommunity community,
            CalendarFeeds feeds,
            Forms forms,
            Flash flash,
            @ConfigProperty(name = "wushe.public-address") String address) {
        this.actors = actors;
        this.community = community;
        this.feeds = feeds;
        this.forms = forms;
        this.flash = flash;
        this.address = address;
    }

    @GET
    public Response show() {
        Actor actor = actors.get();
        return actor.isMember() ? page(actor, null) : join();
    }

    /** The address is shown in this answer and never again. */
    @POST
    public Response make() {
        Actor actor = actors.get();
        return actor.isMember()
                ? page(actor, "/c/" + community.slug() + "/calendar/" + feeds.make(actor) + ".ics")
                : join();
    }

    @POST
    @Path("end")
    public Response end() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return join();
        }
        feeds.end(actor);
        flash.say("calendar", "ended_done");
        return forms.to("/c/" + community.slug() + "/me/calendar");
    }

    private Response page(Actor actor, String path) {
        Instant since = CalendarFeed.ofMember(actor.memberId()).map(one -> one.madeAt).orElse(null);
        String full = path == null ? null : address + path;
        String opened = path == null ? null : full.replaceFirst("^https?:", "webcal:");
        return Response.ok(Templates.address(since, full, opened))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response join() {
        return forms.to("/c/" + community.slug() + "/join");
    }

    @CheckedTemplate(basePath = "signup/calendar")
    static class Templates {
        /**
         * @param since when she got the present one, null if she has none
         * @param address null unless it was made just now
         * @param opened the same for a calendar program on this device
         */
        static native TemplateInstance address(Instant since, String address, String opened);
    }
}
