package org.wushe.volunteering.duty;

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
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The Party committee or the coordinator confirms who reported in; they report nobody in. */
@Path("/c/{community}/desk/report-ins")
@RolesAllowed({Role.Named.COMMITTEE, Role.Named.COORDINATOR})
@Transactional
class ReportInDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReportingIn reporting;
    private final CheckingReportIns checking;
    private final ListingReportIns listing;
    private final Forms forms;
    private final Flash flash;

    ReportInDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReportingIn reporting,
            CheckingReportIns checking,
            ListingReportIns listing,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.reporting = reporting;
        this.checking = checking;
        this.listing = listing;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery String after) {
        ReportInState shown = shown(state);
        return Templates.list(
                listing.in(shown, Cursor.parse(after)), shown, List.of(ReportInState.values()));
    }

    /** Those who wait, if nothing else is asked for. */
    static ReportInState shown(String state) {
        return Arrays.stream(ReportInState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(ReportInState.REPORTED);
    }

    @GET
    @Path("{number: BD-[0-9-]+}")
    public TemplateInstance show(String number) {
        return page(seen(number), new ReasonForm().tidy(), "", FormErrors.none());
    }

    @GET
    @Path("{number: BD-[0-9-]+}/receipt")
    public TemplateInstance receipt(String number) {
        ReportIn found = seen(number);
        if (found.state != ReportInState.CONFIRMED) {
            throw new Missing();
        }
        return ReportInResource.Templates.receipt(listing.view(found), true);
    }

    @POST
    @Path("{number: BD-[0-9-]+}/confirmation")
    public Response confirm(String number, @BeanParam ReasonForm sent) {
        ReportIn found = decided(number);
        ReasonForm form = sent.tidy();
        if (!form.isAbout(found)) {
            return changed(found, form, "");
        }
        reporting.confirm(found, actors.get());
        return done(number, "confirmed_done");
    }

    @POST
    @Path("{number: BD-[0-9-]+}/refusal")
    public Response refuse(String number, @BeanParam ReasonForm sent) {
        return ended(
                number, "refusal", sent, (one, why) -> reporting.refuse(one, why, actors.get()));
    }

    @POST
    @Path("{number: BD-[0-9-]+}/end")
    public Response end(String number, @BeanParam ReasonForm sent) {
        return ended(number, "end", sent, (one, why) -> reporting.end(one, why, actors.get()));
    }

    private Response ended(
            String number, String turn, ReasonForm sent, BiConsumer<ReportIn, String> step) {
        ReportIn found = decided(number);
        ReasonForm form = sent.tidy();
        if (!form.isAbout(found)) {
            return changed(found, form, turn);
        }
        FormErrors errors = checking.check(form);
        if (errors.isAny()) {
            return forms.again(page(found, form, turn, errors));
        }
        step.accept(found, form.reason);
        return done(number, turn + "_done");
    }

    private Response changed(ReportIn found, ReasonForm form, String turn) {
        return forms.changedMeanwhile(page(found, form, turn, checking.changed()));
    }

    private ReportIn decided(String number) {
        ReportIn found = ReportIn.lockNumber(number).orElseThrow(Missing::new);
        ReportInPolicy.decides(actors.get(), found.memberId).orRefuse();
        return found;
    }

    private static ReportIn seen(String number) {
        return ReportIn.ofNumber(number).orElseThrow(Missing::new);
    }

    private TemplateInstance page(ReportIn found, ReasonForm form, String turn, FormErrors errors) {
        boolean decides = ReportInPolicy.decides(actors.get(), found.memberId).isAllowed();
        return Templates.show(listing.view(found), decides, form, turn, errors);
    }

    private Response done(String number, String what) {
        flash.say("duty", what);
        return forms.to("/c/" + community.slug() + "/desk/report-ins/" + number);
    }

    @CheckedTemplate(basePath = "volunteering/duty")
    static class Templates {
        static native TemplateInstance list(
                Listed<ReportInView> list, ReportInState shown, List<ReportInState> states);

        static native TemplateInstance show(
                ReportInView report,
                boolean decides,
                ReasonForm form,
                String turn,
                FormErrors errors);
    }
}
