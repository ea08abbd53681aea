package org.wushe.services.festivals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk names series of activities; of two who change one, the second sees both. */
@Path("/c/{community}/desk/services/festivals")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class FestivalDeskResource {

    private static final String BUNDLE = "festivals";

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Festivals festivals;
    private final Event<FestivalKept> kept;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    FestivalDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Festivals festivals,
            Event<FestivalKept> kept,
            Wording wording,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.festivals = festivals;
        this.kept = kept;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return Templates.desk(festivals.all(), new FestivalForm().tidy(), FormErrors.none());
    }

    @POST
    public Response name(@BeanParam FestivalForm sent) {
        FestivalForm form = sent.tidy();
        FormErrors errors = check(form, null);
        if (errors.isAny()) {
            return forms.again(Templates.desk(festivals.all(), form, errors));
        }
        Festival festival = new Festival();
        festival.namedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return keep(festival, form, true);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        Festival festival = Festival.ofId(id);
        return Templates.edit(
                festivals.get(id),
                FestivalForm.of(festival),
                FormErrors.none(),
                Differences.none());
    }

    @POST
    @Path("{id}")
    public Response change(UUID id, @BeanParam FestivalForm sent) {
        Festival festival = Festival.ofId(id);
        FestivalForm form = sent.tidy();
        FormErrors errors = check(form, id);
        if (errors.isAny()) {
            return forms.again(Templates.edit(festivals.get(id), form, errors, Differences.none()));
        }
        Differences differences = form.differences(festival, wording);
        if (!form.version.equals(Integer.toString(festival.version)) && differences.isAny()) {
            form.version = Integer.toString(festival.version);
            return forms.changedMeanwhile(
                    Templates.edit(festivals.get(id), form, errors, differences));
        }
        return keep(festival, form, false);
    }

    private FormErrors check(FestivalForm form, UUID own) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (Festival.ofName(form.chineseName).filter(one -> !one.id.equals(own)).isPresent()) {
            errors.add("chineseName", wording.say(BUNDLE, "name_taken"));
        }
        return errors;
    }

    private Response keep(Festival festival, FestivalForm form, boolean isNew) {
        form.into(festival);
        festival.persist();
        kept.fire(
                new FestivalKept(
                        isNew,
                        festival.chineseName,
                        actors.get(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        flash.say(BUNDLE, "kept_done");
        return forms.to("/c/" + community.slug() + "/desk/services/festivals");
    }

    @CheckedTemplate(basePath = "festivals")
    static class Templates {
        static native TemplateInstance desk(
                List<FestivalView> festivals, FestivalForm form, FormErrors errors);

        static native TemplateInstance edit(
                FestivalView festival,
                FestivalForm form,
                FormErrors errors,
                Differences differences);
    }
}
