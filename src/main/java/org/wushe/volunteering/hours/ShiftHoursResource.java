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
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Verdict;
import org.wushe.volunteering.checkin.LedShifts;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** Who led a shift looks over what its volunteers served. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts/{slot}/hours")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class ShiftHoursResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final LedShifts shifts;
    private final Signups signups;
    private final ShiftHours list;
    private final RecordingHours recording;
    private final ConfirmingHours confirming;
    private final CheckingHours checking;
    private final Forms forms;
    private final Flash flash;

    ShiftHoursResource(
            CurrentActor actors,
            CurrentCommunity community,
            LedShifts shifts,
            Signups signups,
            ShiftHours list,
            RecordingHours recording,
            ConfirmingHours confirming,
            CheckingHours checking,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.shifts = shifts;
        this.signups = signups;
        this.list = list;
        this.recording = recording;
        this.confirming = confirming;
        this.checking = checking;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(String number, UUID slot) {
        ShiftRef shift = shifts.get(number, slot);
        return Templates.shift(
                shift, list.of(shift, actors.get()), list.isOver(shift), list.unsettled(shift));
    }

    @GET
    @Path("{signup}")
    public TemplateInstance show(String number, UUID slot, UUID signup) {
        ShiftRef shift = shifts.get(number, slot);
        ShiftLine line = line(shift, signup);
        return page(
                shift, line, CheckForm.of(line.hours().proposal().minutes()), FormErrors.none());
    }

    @POST
    @Path("{signup}")
    public Response check(String number, UUID slot, UUID signup, @BeanParam CheckForm sent) {
        ShiftRef shift = shifts.get(number, slot);
        ShiftLine line = line(shift, signup);
        Actor actor = actors.get();
        if (line.own()) {
            Verdict.refused("hours", "not_own").orRefuse();
        }
        ServiceHours hours = locked(shift, signup);
        CheckForm form = sent.tidy();
        FormErrors errors = checking.check(form, hours, confirming.norms());
        if (errors.isAny()) {
            return forms.again(page(shift, line, form, errors));
        }
        boolean asLeader = actor.memberId().equals(shift.project().leaderId());
        String why = form.reason.isEmpty() ? null : form.reason;
        confirming.check(hours, form.count(), why, actor, asLeader);
        flash.say("hours", "checked_done", line.hours().name());
        return forms.to(
                "/c/"
                        + community.slug()
                        + "/desk/projects/"
                        + number
                        + "/shifts/"
                        + slot
                        + "/hours");
    }

    private ServiceHours locked(ShiftRef shift, UUID signup) {
        SignupView known = signups.get(signup);
        ServiceHours hours = recording.open(shift, known).orElseThrow(Missing::new);
        return ServiceHours.lock(hours.id).orElseThrow(Missing::new);
    }

    private ShiftLine line(ShiftRef shift, UUID signup) {
        return list.of(shift, actors.get()).stream()
                .filter(one -> one.signup().equals(signup))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static TemplateInstance page(
            ShiftRef shift, ShiftLine line, CheckForm form, FormErrors errors) {
        return Templates.check(shift, line, form, errors);
    }

    @CheckedTemplate(basePath = "volunteering/hours")
    static class Templates {
        static native TemplateInstance shift(
                ShiftRef shift, List<ShiftLine> lines, boolean over, long unsettled);

        static native TemplateInstance check(
                ShiftRef shift, ShiftLine line, CheckForm form, FormErrors errors);
    }
}
