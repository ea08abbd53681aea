package org.wushe.volunteering.certificates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.hours.Hours;
import org.wushe.volunteering.hours.HoursText;
import org.wushe.web.Download;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** A volunteer asks for a certificate of her hours, for nothing, and prints it. */
@Path("/c/{community}/me/volunteering/certificates")
@Authenticated
@Transactional
class OwnCertificateResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final Hours hours;
    private final IssuingCertificates issuing;
    private final ListingCertificates listing;
    private final CertificatePaper paper;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    OwnCertificateResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            Hours hours,
            IssuingCertificates issuing,
            ListingCertificates listing,
            CertificatePaper paper,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.hours = hours;
        this.issuing = issuing;
        this.listing = listing;
        this.paper = paper;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @GET
    public Response list() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        if (volunteers.once(actor.memberId()).isEmpty()) {
            return forms.to("/c/" + community.slug() + "/me/volunteering");
        }
        return Response.ok(page(AskForm.blank(), FormErrors.none())).build();
    }

    private TemplateInstance page(AskForm form, FormErrors errors) {
        UUID member = actors.get().memberId();
        long minutes = hours.effectiveMinutes(volunteers.once(member).get().id());
        boolean asks = minutes > 0 && !Certificate.isAsked(member);
        return Templates.mine(listing.own(member), HoursText.of(minutes), asks, form, errors);
    }

    @POST
    public Response ask(@BeanParam AskForm sent) {
        Actor actor = actors.get();
        VolunteerRef her = volunteers.once(actor.memberId()).orElseThrow(Missing::new);
        AskForm form = sent.tidy();
        FormErrors errors = form.check(wording);
        if (!errors.isAny()
                && form.period().isGiven()
                && issuing.minutes(her, form.period()) == 0) {
            errors.add("from", wording.say("certificates", "period_empty"));
        }
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        issuing.ask(her, form.period(), actor);
        flash.say("certificates", "asked_done");
        return forms.to("/c/" + community.slug() + "/me/volunteering/certificates");
    }

    @GET
    @Path("{certificate}/paper")
    public Response paper(UUID certificate) {
        Certificate own =
                Certificate.<Certificate>findByIdOptional(certificate)
                        .filter(found -> found.memberId.equals(actors.get().memberId()))
                        .orElseThrow(Missing::new);
        return Response.ok(paper.of(own), "application/pdf")
                .header("Content-Disposition", Download.named(own.number + ".pdf"))
                .build();
    }

    @CheckedTemplate(basePath = "volunteering/certificates")
    static class Templates {
        static native TemplateInstance mine(
                List<CertificateView> certificates,
                String hours,
                boolean asks,
                AskForm form,
                FormErrors errors);
    }
}
