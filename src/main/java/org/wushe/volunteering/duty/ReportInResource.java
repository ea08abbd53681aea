package org.wushe.volunteering.duty;

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
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CommunityBundle.Ability;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.FreeTime;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A member reports in herself, changes what she told, renews it and takes it back. */
@Path("/c/{community}/me/report-in")
@Authenticated
@Transactional
class ReportInResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final ReportingIn reporting;
    private final CheckingReportIns checking;
    private final ListingReportIns listing;
    private final Forms forms;
    private final Flash flash;

    ReportInResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            ReportingIn reporting,
            CheckingReportIns checking,
            ListingReportIns listing,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.reporting = reporting;
        this.checking = checking;
        this.listing = listing;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() {
        if (!actors.get().isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        ReportInForm form =
                ReportIn.latest(actors.get().memberId())
                        .map(ReportInForm::of)
                        .orElseGet(() -> new ReportInForm().tidy());
        return Response.ok(page(form, FormErrors.none())).build();
    }

    /**
     * Reports in; with the number of her own that is active, changes what she told. One that ended
     * meanwhile is reported anew, with her agreement.
     */
    @POST
    public Response tell(@BeanParam ReportInForm sent) {
        Actor her = member();
        ReportInForm form = sent.tidy();
        Optional<ReportIn> changed =
                ReportIn.lockActive(her.memberId())
                        .filter(report -> report.number.equals(form.number));
        if (changed.isEmpty()) {
            form.number = "";
        }
        FormErrors errors = checking.check(form, changed.isPresent());
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        if (changed.isPresent()) {
            reporting.change(changed.get(), form, her);
            return done("changed_done");
        }
        reporting.report(form, her);
        return done("reported_done");
    }

    @POST
    @Path("renewal")
    public Response renew() {
        reporting.renew(active(), actors.get());
        return done("renewed_done");
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        reporting.withdraw(active(), actors.get());
        return done("withdrawn_done");
    }

    @GET
    @Path("receipt")
    public TemplateInstance receipt() {
        ReportIn own =
                ReportIn.latest(member().memberId())
                        .filter(report -> report.state == ReportInState.CONFIRMED)
                        .orElseThrow(Missing::new);
        return Templates.receipt(listing.view(own), false);
    }

    private ReportIn active() {
        return ReportIn.lockActive(member().memberId()).orElseThrow(Missing::new);
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private TemplateInstance page(ReportInForm form, FormErrors errors) {
        Actor her = actors.get();
        return Templates.mine(
                ReportIn.latest(her.memberId()).map(listing::view).orElse(null),
                her.name(),
                volunteers.active(her.memberId()).isPresent(),
                community.get().bundle().volunteering().skills(),
                List.of(FreeTime.values()),
                form,
                errors);
    }

    private Response done(String what) {
        flash.say("duty", what);
        return forms.to("/c/" + community.slug() + "/me/report-in");
    }

    @CheckedTemplate(basePath = "volunteering/duty")
    static class Templates {
        static native TemplateInstance mine(
                ReportInView own,
                String name,
                boolean volunteer,
                List<Ability> skills,
                List<FreeTime> all,
                ReportInForm form,
                FormErrors errors);

        static native TemplateInstance receipt(ReportInView report, boolean desk);
    }
}
