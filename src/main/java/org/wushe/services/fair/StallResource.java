package org.wushe.services.fair;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.services.Candidates;
import org.wushe.signup.Applicants;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** One stall of a fair day: everybody reads its times and queue, a member books a time. */
@Path("/c/{community}/services/fair/{number: GJ-[0-9-]+}/stalls")
@Transactional
class StallResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final StallPages pages;
    private final FairWindows windows;
    private final Candidates candidates;
    private final Signups signups;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    StallResource(
            CurrentActor actors,
            CurrentCommunity community,
            StallPages pages,
            FairWindows windows,
            Candidates candidates,
            Signups signups,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.windows = windows;
        this.candidates = candidates;
        this.signups = signups;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @GET
    @Path("{stall}")
    @PermitAll
    public TemplateInstance show(String number, UUID stall) {
        FairDay day = FairDay.ofNumber(number);
        return pages.show(day, FairStall.of(day, stall), "", FormErrors.none());
    }

    /**
     * @param window the chosen time
     * @param person whom it is for, empty for the reader herself
     */
    @POST
    @Path("{stall}/signups")
    @Authenticated
    public Response book(
            String number, UUID stall, @RestForm String window, @RestForm String person) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        FairDay day = FairDay.ofNumber(number);
        FairStall booked = FairStall.of(day, stall);
        String whom = Typed.line(person);
        String chosen = Typed.line(window);
        UUID slot =
                windows.of(List.of(booked.id)).stream()
                        .map(SlotView::id)
                        .filter(id -> id.toString().equals(chosen))
                        .findFirst()
                        .orElse(null);
        if (slot == null) {
            FormErrors errors =
                    FormErrors.none().add("window", wording.say("fair", "window_blank"));
            return forms.again(pages.show(day, booked, whom, errors));
        }
        UUID who = candidates.chosen(actor, whom);
        signups.signUp(slot, Applicants.alone(who), actor);
        flash.say("fair", "booked_done");
        return forms.to("/c/" + community.slug() + day.path() + "/stalls/" + stall);
    }
}
