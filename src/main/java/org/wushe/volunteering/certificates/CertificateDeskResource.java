package org.wushe.volunteering.certificates;

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
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Download;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A second person issues certificates, replaces them and revokes them. */
@Path("/c/{community}/desk/certificates")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
@Transactional
class CertificateDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final IssuingCertificates issuing;
    private final ListingCertificates listing;
    private final CertificatePaper paper;
    private final Forms forms;
    private final Flash flash;

    CertificateDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            IssuingCertificates issuing,
            ListingCertificates listing,
            CertificatePaper paper,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.issuing = issuing;
        this.listing = listing;
        this.paper = paper;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance queue(@RestQuery String state, @RestQuery String after) {
        CertificateState shown =
                Arrays.stream(CertificateState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(CertificateState.ASKED);
        return Templates.queue(
                listing.in(shown, Cursor.parse(after)), shown, List.of(CertificateState.values()));
    }

    @GET
    @Path("{certificate}")
    public TemplateInstance show(UUID certificate) {
        return page(seen(certificate), DeskTyped.nothing());
    }

    @GET
    @Path("{certificate}/paper")
    public Response paper(UUID certificate) {
        Certificate found = seen(certificate);
        return Response.ok(paper.of(found), "application/pdf")
                .header("Content-Disposition", Download.named(found.number + ".pdf"))
                .build();
    }

    @POST
    @Path("{certificate}/issue")
    public Response issue(UUID certificate, @BeanParam IssueForm sent) {
        Certificate found = decided(certificate);
        IssueForm form = sent.tidy();
        FormErrors errors = forms.check(form, "certificates");
        if (errors.isAny()) {
            return forms.again(page(found, DeskTyped.issue(form, errors)));
        }
        issuing.issue(found, form.inCharge, actors.get());
        return done(found.id, "issued_done");
    }

    @POST
    @Path("{certificate}/refusal")
    public Response refuse(UUID certificate, @BeanParam ReasonForm sent) {
        return ended(
                certificate,
                "refusal",
                sent,
                (found, why) -> issuing.refuse(found, why, actors.get()));
    }

    @POST
    @Path("{certificate}/revocation")
    public Response revoke(UUID certificate, @BeanParam ReasonForm sent) {
        return ended(
                certificate,
                "revocation",
                sent,
                (found, why) -> issuing.revoke(found, why, actors.get()));
    }

    @POST
    @Path("{certificate}/replacement")
    public Response replace(UUID certificate, @BeanParam ReasonForm sent) {
        return ended(
                certificate,
                "replacement",
                sent,
                (found, why) -> issuing.reissue(found, why, actors.get()));
    }

    private Response ended(
            UUID certificate, String turn, ReasonForm sent, BiConsumer<Certificate, String> step) {
        Certificate found = decided(certificate);
        ReasonForm form = sent.tidy();
        FormErrors errors = forms.check(form, "certificates");
        if (errors.isAny()) {
            return forms.again(page(found, DeskTyped.reason(turn, form, errors)));
        }
        step.accept(found, form.reason);
        return done(found.id, turn + "_done");
    }

    private Certificate decided(UUID certificate) {
        Certificate found = Certificate.lock(certificate).orElseThrow(Missing::new);
        CertificatePolicy.decides(actors.get(), found.memberId).orRefuse();
        return found;
    }

    private static Certificate seen(UUID certificate) {
        return Certificate.<Certificate>findByIdOptional(certificate).orElseThrow(Missing::new);
    }

    private TemplateInstance page(Certificate found, DeskTyped typed) {
        boolean decides = CertificatePolicy.decides(actors.get(), found.memberId).isAllowed();
        return Templates.show(listing.whole(found), decides, typed);
    }

    private Response done(UUID certificate, String what) {
        flash.say("certificates", what);
        return forms.to("/c/" + community.slug() + "/desk/certificates/" + certificate);
    }

    @CheckedTemplate(basePath = "volunteering/certificates")
    static class Templates {
        static native TemplateInstance queue(
                Listed<CertificateView> list,
                CertificateState shown,
                List<CertificateState> states);

        static native TemplateInstance show(
                CertificateView certificate, boolean decides, DeskTyped typed);
    }
}
