package org.wushe.volunteering.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.SlotTimes;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The leader settles marks that a device sent and that do not fit what was noted meanwhile. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts/{slot}/check-in")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class SettlementResource {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final LedShifts shifts;
    private final DoorPages pages;
    private final SettlingMarks settling;
    private final Today today;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    SettlementResource(
            CurrentActor actors,
            CurrentCommunity community,
            LedShifts shifts,
            DoorPages pages,
            SettlingMarks settling,
            Today today,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.shifts = shifts;
        this.pages = pages;
        this.settling = settling;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @POST
    @Path("marks/{mark}/count")
    public Response count(String number, UUID slot, UUID mark, @RestForm String time) {
        ShiftRef shift = shifts.get(number, slot);
        SentMark sent = SentMark.lock(mark, slot).orElseThrow(Missing::new);
        String typed = Typed.line(time);
        Optional<Instant> at = instant(typed, sent, shift.slot().times());
        if (at.isEmpty()) {
            String wrong = wording.say("checkin", "time_unfit");
            return forms.again(
                    CheckinDeskResource.Templates.people(pages.again(shift, mark, typed, wrong)));
        }
        settling.count(sent, shift, at.get(), actors.get());
        flash.say("checkin", "counted_done");
        return back(number, slot);
    }

    @POST
    @Path("marks/{mark}/drop")
    public Response drop(String number, UUID slot, UUID mark) {
        ShiftRef shift = shifts.get(number, slot);
        settling.drop(SentMark.lock(mark, slot).orElseThrow(Missing::new), shift, actors.get());
        flash.say("checkin", "dropped_done");
        return back(number, slot);
    }

    /** On the day on which it is a time of the shift; unchanged, it is that of the device. */
    private Optional<Instant> instant(String typed, SentMark sent, SlotTimes times) {
        if (!typed.matches(TIME)) {
            return Optional.empty();
        }
        ZoneId zone = community.get().bundle().zone();
        CheckinNorms norms = CheckinNorms.of(today.getPolicy().norms());
        LocalDate first = LocalDate.ofInstant(norms.from(times), zone);
        return Stream.of(first, first.plusDays(1))
                .map(day -> day.atTime(LocalTime.parse(typed)).atZone(zone).toInstant())
                .map(at -> sent.isInMinute(at) ? sent.at : at)
                .filter(at -> norms.isTime(times, at))
                .findFirst();
    }

    private Response back(String number, UUID slot) {
        String shift = "/desk/projects/" + number + "/shifts/" + slot;
        return forms.to("/c/" + community.slug() + shift + "/check-in/people");
    }
}
