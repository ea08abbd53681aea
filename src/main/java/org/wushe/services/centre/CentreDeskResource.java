package org.wushe.services.centre;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.List;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** The desk keeps the centre and its hours; of two who change it, the second sees both. */
@Path("/c/{community}/desk/centre")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
@Transactional
class CentreDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Centres centres;
    private final KeepingCentre keeping;
    private final FirstSaveSql first;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;

    CentreDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Centres centres,
            KeepingCentre keeping,
            FirstSaveSql first,
            Wording wording,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.centres = centres;
        this.keeping = keeping;
        this.first = first;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show() {
        Centre centre = Centre.ofHere().orElse(null);
        CentreForm form = centre == null ? new CentreForm().tidy() : CentreForm.of(centre);
        return page(centre, form, FormErrors.none(), Differences.none());
    }

    @POST
    public Response keep(@BeanParam CentreForm sent) {
        Centre centre = Centre.ofHere().orElseGet(Centre::new);
        CentreForm form = sent.tidy();
        FormErrors errors = forms.check(form, "centre");
        if (errors.isAny()) {
            return forms.again(page(centre, form, errors, Differences.none()));
        }
        boolean ours = !centre.isPersistent() && first.centre();
        Centre kept = centre.isPersistent() ? centre : Centre.ofHere().orElseThrow();
        String version = Integer.toString(kept.version);
        Differences differences = form.differences(kept, wording);
        if (!ours && !form.version.equals(version) && differences.isAny()) {
            form.version = version;
            return forms.changedMeanwhile(page(kept, form, errors, differences));
        }
        keeping.keep(kept, form, actors.get());
        return done();
    }

    @GET
    @Path("{kind}")
    public TemplateInstance part(String kind) {
        SubCentre part = known(kind);
        return partPage(part, SubCentreForm.of(part), FormErrors.none(), Differences.none());
    }

    @POST
    @Path("{kind}")
    public Response keepPart(String kind, @BeanParam SubCentreForm sent) {
        SubCentre part = known(kind);
        SubCentreForm form = sent.tidy();
        FormErrors errors = form.check(forms.check(form, "centre"), wording);
        if (errors.isAny()) {
            return forms.again(partPage(part, form, errors, Differences.none()));
        }
        boolean ours = !part.isPersistent() && first.part(part.kind);
        SubCentre kept = part.isPersistent() ? part : known(kind);
        String version = Integer.toString(kept.version);
        Differences differences = form.differences(kept, wording);
        if (!ours && !form.version.equals(version) && differences.isAny()) {
            form.version = version;
            return forms.changedMeanwhile(partPage(kept, form, errors, differences));
        }
        keeping.keep(kept, form, actors.get());
        return done();
    }

    /** Of a kind that is none, or while there is no centre, there is nothing. */
    private static SubCentre known(String kind) {
        SubCentreKind which = SubCentreKind.of(kind).orElseThrow(Missing::new);
        Centre.ofHere().orElseThrow(Missing::new);
        return SubCentre.ofKind(which).orElseGet(() -> SubCentre.not(which));
    }

    private Response done() {
        flash.say("centre", "kept_done");
        return forms.to("/c/" + community.slug() + "/desk/centre");
    }

    private TemplateInstance page(
            Centre centre, CentreForm form, FormErrors errors, Differences differences) {
        boolean there = centre != null && centre.isPersistent();
        return Templates.desk(there ? centres.parts() : null, form, errors, differences);
    }

    private static TemplateInstance partPage(
            SubCentre part, SubCentreForm form, FormErrors errors, Differences differences) {
        return Templates.part(part.kind, List.of(DayOfWeek.values()), form, errors, differences);
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        /**
         * @param parts null while there is no centre
         */
        static native TemplateInstance desk(
                List<SubCentreView> parts,
                CentreForm form,
                FormErrors errors,
                Differences differences);

        static native TemplateInstance part(
                SubCentreKind kind,
                List<DayOfWeek> days,
                SubCentreForm form,
                FormErrors errors,
                Differences differences);
    }
}
