package org.wushe.volunteering.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Verdict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** The turns of an emergency; each takes its row first. */
@Path("/c/{community}/desk/emergencies/{emergency}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.COMMITTEE})
@Transactional
class EmergencyTurnResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final EmergencyPages pages;
    private final CheckingEmergencies checking;
    private final Mobilising mobilising;
    private final Forms forms;
    private final Flash flash;

    EmergencyTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            EmergencyPages pages,
            CheckingEmergencies checking,
            Mobilising mobilising,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.checking = checking;
        this.mobilising = mobilising;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Path("review")
    public Response review(UUID emergency, @BeanParam TurnForm sent) {
        Emergency locked = locked(emergency, EmergencyPolicy::reviews);
        TurnForm form = sent.tidy();
        return switch (form.decision) {
            case "approve" ->
                    step(locked, "approved_done", () -> mobilising.approve(locked, actors.get()));
            case "refuse" ->
                    told(
                            locked,
                            "review",
                            form,
                            "refused_done",
                            () -> mobilising.refuse(locked, form.text, actors.get()));
            default -> again(locked, "review", form, checking.undecided());
        };
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(UUID emergency) {
        Emergency locked = locked(emergency, EmergencyPolicy::withdraws);
        return step(locked, "withdrawn_done", () -> mobilising.withdraw(locked, actors.get()));
    }

    @POST
    @Path("extension")
    public Response askExtension(UUID emergency, @BeanParam TurnForm sent) {
        Emergency locked = locked(emergency, EmergencyPolicy::arranges);
        TurnForm form = sent.tidy();
        FormErrors errors = checking.checkExtension(locked, form);
        if (errors.isAny()) {
            return again(locked, "extension", form, errors);
        }
        return step(
                locked,
                "extension_done",
                () ->
                        mobilising.askExtension(
                                locked,
                                checking.time(form.until).orElseThrow(),
                                form.text,
                                actors.get()));
    }

    @POST
    @Path("extension/review")
    public Response reviewExtension(UUID emergency, @BeanParam TurnForm sent) {
        Emergency locked = locked(emergency, EmergencyPolicy::reviewsExtension);
        TurnForm form = sent.tidy();
        FormErrors changed = checking.checkShown(locked, form);
        if (changed.isAny()) {
            return forms.changedMeanwhile(
                    pages.desk(locked, new EmergencyTyped("more", form, changed)));
        }
        return switch (form.decision) {
            case "approve" ->
                    step(locked, "extended_done", () -> mobilising.extend(locked, actors.get()));
            case "refuse" ->
                    told(
                            locked,
                            "more",
                            form,
                            "not_extended_done",
                            () -> mobilising.refuseExtension(locked, form.text, actors.get()));
            default -> again(locked, "more", form, checking.undecided());
        };
    }

    @POST
    @Path("end")
    public Response end(UUID emergency, @BeanParam TurnForm sent) {
        Emergency locked = locked(emergency, EmergencyPolicy::ends);
        TurnForm form = sent.tidy();
        return told(
                locked,
                "end",
                form,
                "ended_done",
                () -> mobilising.end(locked, form.text, actors.get()));
    }

    private Emergency locked(UUID id, BiFunction<Actor, Emergency, Verdict> policy) {
        Emergency emergency = Emergency.lock(id);
        policy.apply(actors.get(), emergency).orRefuse();
        return emergency;
    }

    /** A turn that goes with words. */
    private Response told(
            Emergency emergency, String turn, TurnForm form, String done, Runnable step) {
        FormErrors errors = checking.checkReason(form);
        return errors.isAny() ? again(emergency, turn, form, errors) : step(emergency, done, step);
    }

    private Response again(Emergency emergency, String turn, TurnForm form, FormErrors errors) {
        return forms.again(pages.desk(emergency, new EmergencyTyped(turn, form, errors)));
    }

    private Response step(Emergency emergency, String done, Runnable step) {
        step.run();
        flash.say("emergency", done);
        return forms.to("/c/" + community.slug() + "/desk/emergencies/" + emergency.id);
    }
}
