package org.wushe.volunteering.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The desk's emergencies: the list, a new one, one with its story, and its gap board. */
@Path("/c/{community}/desk/emergencies")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.GRID_WORKER,
    Role.Named.COMMITTEE
})
@Transactional
class EmergencyDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Emergencies emergencies;
    private final EmergencyPages pages;
    private final ReadingBoards boards;
    private final CheckingEmergencies checking;
    private final Mobilising mobilising;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    EmergencyDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Emergencies emergencies,
            EmergencyPages pages,
            ReadingBoards boards,
            CheckingEmergencies checking,
            Mobilising mobilising,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.emergencies = emergencies;
        this.pages = pages;
        this.boards = boards;
        this.checking = checking;
        this.mobilising = mobilising;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        return Templates.list(
                emergencies.list(Cursor.parse(after)),
                EmergencyPolicy.arranges(actors.get()).isAllowed());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        EmergencyPolicy.arranges(actors.get()).orRefuse();
        return Templates.propose(
                EmergencyForm.fresh(clock.instant(), community.get().bundle().zone()),
                FormErrors.none());
    }

    @POST
    @Path("new")
    public Response propose(@BeanParam EmergencyForm sent) {
        EmergencyPolicy.arranges(actors.get()).orRefuse();
        EmergencyForm form = sent.tidy();
        FormErrors errors = checking.check(form);
        if (errors.isAny()) {
            return forms.again(Templates.propose(form, errors));
        }
        Emergency known = Emergency.findById(form.idOrFresh());
        if (known == null) {
            known = mobilising.propose(form, actors.get());
            flash.say("emergency", "proposed_done");
        }
        return forms.to("/c/" + community.slug() + "/desk/emergencies/" + known.id);
    }

    @GET
    @Path("{emergency}")
    public TemplateInstance show(UUID emergency) {
        return pages.desk(found(emergency), EmergencyTyped.NOTHING);
    }

    @GET
    @Path("{emergency}/board")
    public TemplateInstance board(UUID emergency, @RestQuery String day, @RestQuery String page) {
        Emergency found = found(emergency);
        return Templates.board(
                EmergencyRow.of(found, clock.instant()), boards.of(found, day, page, actors.get()));
    }

    private static Emergency found(UUID emergency) {
        return Emergency.<Emergency>findByIdOptional(emergency).orElseThrow(Missing::new);
    }

    @CheckedTemplate(basePath = "volunteering/emergency")
    static class Templates {
        static native TemplateInstance list(Listed<EmergencyRow> list, boolean proposes);

        static native TemplateInstance propose(EmergencyForm form, FormErrors errors);

        static native TemplateInstance board(EmergencyRow emergency, GapBoard board);
    }
}
