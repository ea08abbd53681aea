package org.wushe.volunteering.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** What the leader allows beside the code on her screen: a printed sheet, joining on the spot. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts/{slot}/check-in")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class CheckinSheetResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final LedShifts shifts;
    private final CheckinKeys keys;
    private final Event<CheckinChanged> changed;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    CheckinSheetResource(
            CurrentActor actors,
            CurrentCommunity community,
            LedShifts shifts,
            CheckinKeys keys,
            Event<CheckinChanged> changed,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.shifts = shifts;
        this.keys = keys;
        this.changed = changed;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("sheet")
    public TemplateInstance sheet(String number, UUID slot) {
        ShiftRef shift = shifts.get(number, slot);
        int sheet = ShiftCheckin.of(slot).map(ShiftCheckin::holdingSheet).orElse(0);
        QrCode code = sheet == 0 ? null : keys.qr(slot, keys.of(slot).onSheet(sheet));
        return Templates.sheet(shift, code);
    }

    @POST
    @Path("sheet")
    public Response allow(String number, UUID slot) {
        return change(number, slot, "sheet_allowed", ShiftCheckin::allowSheet, "/sheet");
    }

    @POST
    @Path("sheet/end")
    public Response withdraw(String number, UUID slot) {
        return change(number, slot, "sheet_withdrawn", ShiftCheckin::withdrawSheet, "/sheet");
    }

    @POST
    @Path("walk-ins")
    public Response letWalkIn(String number, UUID slot) {
        return change(number, slot, "walk_ins_allowed", kept -> kept.letWalkIn(true), "");
    }

    @POST
    @Path("walk-ins/end")
    public Response endWalkIns(String number, UUID slot) {
        return change(number, slot, "walk_ins_ended", kept -> kept.letWalkIn(false), "");
    }

    private Response change(
            String number, UUID slot, String what, Predicate<ShiftCheckin> turn, String page) {
        shifts.get(number, slot);
        if (turn.test(ShiftCheckin.kept(slot))) {
            changed.fire(new CheckinChanged(what, number, actors.get(), clock.instant()));
        }
        flash.say("checkin", what + "_done");
        String shift = "/desk/projects/" + number + "/shifts/" + slot;
        return forms.to("/c/" + community.slug() + shift + "/check-in" + page);
    }

    @CheckedTemplate(basePath = "volunteering/checkin")
    static class Templates {
        static native TemplateInstance sheet(ShiftRef shift, QrCode code);
    }
}
