package org.wushe.volunteering.helping;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Refused;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Volunteers offer their help, and the requester chooses one. */
@Path("/c/{community}/help/{number: BN-[0-9-]+}/offers")
@Authenticated
@Transactional
class OfferResource {

    private static final int LONGEST = 300;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final HelpList list;
    private final Helping helping;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    OfferResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            HelpList list,
            Helping helping,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.list = list;
        this.helping = helping;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    public Response offer(String number, @RestForm String message) {
        HelpRequest request = locked(number);
        Actor actor = actors.get();
        if (request.isHers(actor)) {
            throw new Refused("helping", "not_own");
        }
        VolunteerRef volunteer = volunteers.require(actor);
        if (!list.able(actor).filter(one -> HelpMatch.of(request, one).mayOffer()).isPresent()) {
            throw new Conflict("helping", "skill_missing");
        }
        String text = Typed.text(message);
        if (text.length() > LONGEST) {
            FormErrors errors =
                    FormErrors.none().add("message", wording.say("helping", "text_long", LONGEST));
            return forms.again(HelpResource.Templates.show(list.page(request, actor), errors));
        }
        helping.offer(request, volunteer, text, actor);
        return done(number, "offered_done");
    }

    @POST
    @Path("{offer}/choice")
    public Response choose(String number, UUID offer) {
        HelpRequest request = locked(number);
        if (!request.isHers(actors.get())) {
            throw new Missing();
        }
        helping.choose(request, of(request, offer), actors.get());
        return done(number, "chosen_done");
    }

    @POST
    @Path("{offer}/withdrawal")
    public Response withdraw(String number, UUID offer) {
        HelpRequest request = locked(number);
        HelpOffer own = of(request, offer);
        if (!own.memberId.equals(actors.get().memberId())) {
            throw new Missing();
        }
        helping.withdrawOffer(request, own, actors.get());
        return done(number, "offer_withdrawn_done");
    }

    private HelpRequest locked(String number) {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return HelpRequest.lock(number).orElseThrow(Missing::new);
    }

    private static HelpOffer of(HelpRequest request, UUID offer) {
        return HelpOffer.of(request.id).stream()
                .filter(one -> one.id.equals(offer))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private Response done(String number, String what) {
        flash.say("helping", what, number);
        return forms.to("/c/" + community.slug() + "/help/" + number);
    }
}
