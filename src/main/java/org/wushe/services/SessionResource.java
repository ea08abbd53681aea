package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.services.festivals.FestivalView;
import org.wushe.tenancy.Today;
import org.wushe.web.PageModel;

/** When services are held, for everybody to read; who is signed in sees where she stands. */
@Path("/c/{community}/services/sessions")
@PermitAll
@Transactional
class SessionResource {

    private final CurrentActor actors;
    private final PageModel page;
    private final ReadingSessions sessions;
    private final Candidates candidates;
    private final SessionFestivals festivals;
    private final Today today;

    SessionResource(
            CurrentActor actors,
            PageModel page,
            ReadingSessions sessions,
            Candidates candidates,
            SessionFestivals festivals,
            Today today) {
        this.actors = actors;
        this.page = page;
        this.sessions = sessions;
        this.candidates = candidates;
        this.festivals = festivals;
        this.today = today;
    }

    /**
     * @param day any day of the week to show, such as 2026-12-05; without it the present week
     */
    @GET
    public TemplateInstance week(@QueryParam("week") String day) {
        SessionWeek week = SessionWeek.of(day, today.date());
        return Templates.week(week, sessions.inWeek(week));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        ServiceSession session = ServiceSession.ofId(id);
        ServiceItem item = ServiceItem.findById(session.itemId);
        SessionRow row = sessions.row(session, item);
        FestivalView festival = festivals.of(session).orElse(null);
        return Templates.session(row, ItemView.of(item, "zh-CN"), festival, lines(session));
    }

    /** Empty for whoever is no member: she is led to become one when she signs up. */
    private List<Candidate> lines(ServiceSession session) {
        if (!page.isSignedIn()) {
            return List.of();
        }
        Actor actor = actors.get();
        return actor.isMember() ? candidates.of(actor, session.slotId) : List.of();
    }

    @CheckedTemplate(basePath = "services")
    static class Templates {
        static native TemplateInstance week(SessionWeek week, List<SessionDay> days);

        /**
         * @param festival the series it belongs to, null for none
         */
        static native TemplateInstance session(
                SessionRow row, ItemView item, FestivalView festival, List<Candidate> candidates);
    }
}
