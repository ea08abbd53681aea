package org.wushe.volunteering.hours;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
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

/** A second person approves hours; whoever may, corrects them or makes them void. */
@Path("/c/{community}/desk/hours")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION,
    Role.Named.ADMIN
})
@Transactional
class HoursDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final HoursDesk desk;
    private final ListingHours listing;
    private final ConfirmingHours confirming;
    private final CheckingHours checking;
    private final Forms forms;
    private final Flash flash;

    HoursDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            HoursDesk desk,
            ListingHours listing,
            ConfirmingHours confirming,
            CheckingHours checking,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.desk = desk;
        this.listing = listing;
        this.confirming = confirming;
        this.checking = checking;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
    public TemplateInstance queue(@RestQuery String state, @RestQuery String after) {
        HoursState shown =
                Arrays.stream(HoursState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(HoursState.CHECKED);
        return Templates.queue(
                listing.in(shown, Cursor.parse(after)), shown, List.of(HoursState.values()));
    }

    @GET
    @Path("{hours}")
    public TemplateInstance show(UUID hours) {
        ServiceHours found = desk.seen(hours, actors.get());
        HoursView view = listing.view(found);
        return page(found, CheckForm.of(view.getShown()), "", FormErrors.none());
    }

    @POST
    @Path("{hours}/approval")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
    public Response approve(UUID hours) {
        ServiceHours found = desk.locked(hours, actors.get());
        desk.approves(found, actors.get()).orRefuse();
        confirming.approve(found, actors.get());
        flash.say("hours", "approved_done");
        return forms.to("/c/" + community.slug() + "/desk/hours");
    }

    @POST
    @Path("{hours}/correction")
    public Response correct(UUID hours, @BeanParam CheckForm sent) {
        ServiceHours found = desk.locked(hours, actors.get());
        desk.corrects(found, actors.get()).orRefuse();
        CheckForm form = sent.tidy();
        FormErrors errors = checking.correction(form, found, confirming.norms());
        if (errors.isAny()) {
            return forms.again(page(found, form, "correction", errors));
        }
        boolean asLeader = desk.asLeader(found, actors.get());
        confirming.correct(found, form.count(), form.reason, actors.get(), asLeader);
        return done(hours, "corrected_done");
    }

    @POST
    @Path("{hours}/annulment")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
    public Response annul(UUID hours, @BeanParam CheckForm sent) {
        ServiceHours found = desk.locked(hours, actors.get());
        desk.annuls(found, actors.get()).orRefuse();
        CheckForm form = sent.tidy();
        FormErrors errors = checking.reason(form);
        if (errors.isAny()) {
            return forms.again(page(found, form, "annulment", errors));
        }
        confirming.annul(found, form.reason, actors.get());
        return done(hours, "voided_done");
    }

    private TemplateInstance page(
            ServiceHours hours, CheckForm form, String turn, FormErrors errors) {
        HoursTurns can = desk.turns(hours, actors.get());
        List<HoursEntry> story = HoursEntry.of(hours.id);
        return Templates.show(
                listing.view(hours),
                story.stream().map(StoryLine::of).toList(),
                can,
                form,
                turn,
                errors);
    }

    private Response done(UUID hours, String what) {
        flash.say("hours", what);
        return forms.to("/c/" + community.slug() + "/desk/hours/" + hours);
    }

    @CheckedTemplate(basePath = "volunteering/hours")
    static class Templates {
        static native TemplateInstance queue(
                Listed<HoursView> list, HoursState shown, List<HoursState> states);

        static native TemplateInstance show(
                HoursView hours,
                List<StoryLine> story,
                HoursTurns can,
                CheckForm form,
                String turn,
                FormErrors errors);
    }
}
