package org.wushe.services.fair;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** One fair day at the desk, until it begins: its date, its stalls, and when booking opens. */
@Path("/c/{community}/desk/services/fair/{number: GJ-[0-9-]+}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class DayDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final DeskPages pages;
    private final PlanningFairs planning;
    private final Today today;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    DayDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            DeskPages pages,
            PlanningFairs planning,
            Today today,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.planning = planning;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @GET
    public TemplateInstance show(String number) {
        return pages.show(FairDay.ofNumber(number));
    }

    @POST
    @Path("details")
    public Response change(String number, @BeanParam DayForm sent) {
        FairDay day = FairDay.hold(number);
        DayForm form = sent.tidy();
        FormErrors errors = form.check(forms.check(form, "fair"), today.date(), wording);
        if (errors.isAny()) {
            return forms.again(pages.withDay(day, form, errors));
        }
        if (!form.version.equals(Integer.toString(day.version))) {
            throw new Conflict("fair", "day_changed");
        }
        planning.change(day, form, actors.get());
        return done(number, "changed_done");
    }

    @POST
    @Path("opening")
    public Response open(String number) {
        planning.open(FairDay.hold(number), actors.get());
        return done(number, "opened_done");
    }

    @POST
    @Path("start")
    public Response start(String number) {
        planning.start(FairDay.hold(number), actors.get());
        return done(number, "started_done");
    }

    private Response done(String number, String words) {
        flash.say("fair", words);
        return forms.to("/c/" + community.slug() + "/desk/services/fair/" + number);
    }
}
