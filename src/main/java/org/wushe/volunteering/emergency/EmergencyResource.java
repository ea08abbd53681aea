package org.wushe.volunteering.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.people.People;
import org.wushe.signup.Applicants;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.volunteering.shifts.Shifts;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/**
 * What everyone sees of an emergency: why, until when, and where hands are missing, without names.
 * A volunteer signs up here; the rules of the shift are those of its project.
 */
@Path("/c/{community}/emergencies/{emergency}")
@Transactional
class EmergencyResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingBoards boards;
    private final Volunteers volunteers;
    private final People people;
    private final Shifts shifts;
    private final Signups signups;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    EmergencyResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingBoards boards,
            Volunteers volunteers,
            People people,
            Shifts shifts,
            Signups signups,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.boards = boards;
        this.volunteers = volunteers;
        this.people = people;
        this.shifts = shifts;
        this.signups = signups;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public TemplateInstance show(UUID emergency, @RestQuery String day, @RestQuery String page) {
        Emergency found = open(emergency);
        return Templates.show(
                EmergencyRow.of(found, clock.instant()),
                found.cause,
                boards.of(found, day, page, null));
    }

    /** Whoever is no volunteer yet registers first and comes back. */
    @POST
    @Path("shifts/{slot}/signups")
    @Authenticated
    public Response signUp(UUID emergency, UUID slot) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        Emergency found = open(emergency);
        ShiftRef shift = shifts.get(slot);
        if (!emergency.equals(shift.project().emergencyId())) {
            throw new Missing();
        }
        found.requireLive(clock.instant());
        if (volunteers.active(actor.memberId()).isEmpty()) {
            flash.say("emergency", "register_first");
            return forms.to("/c/" + community.slug() + "/me/volunteering");
        }
        UUID person = people.ofMember(actor.memberId()).orElseThrow();
        SignupView got = signups.signUp(slot, Applicants.alone(person), actor);
        flash.say(
                "emergency", got.state() == SignupState.WAITING ? "waits_done" : "signed_up_done");
        String day = boards.day(shift.slot().times().startsAt());
        return forms.to("/c/" + community.slug() + "/emergencies/" + emergency + "?day=" + day);
    }

    /** Before it is approved, nobody outside the desk hears of it. */
    private static Emergency open(UUID emergency) {
        return Emergency.<Emergency>findByIdOptional(emergency)
                .filter(one -> one.state == EmergencyState.APPROVED)
                .orElseThrow(Missing::new);
    }

    @CheckedTemplate(basePath = "volunteering/emergency")
    static class Templates {
        static native TemplateInstance show(EmergencyRow emergency, String cause, GapBoard board);
    }
}
