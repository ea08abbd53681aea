package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.needs.Arranging.Arranged;
import org.wushe.needs.DeskPage.Choice;
import org.wushe.needs.QueueChoices.InCharge;
import org.wushe.needs.QueueChoices.Named;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** The triage queue: every need of the community, what is due first on top. */
@Path("/c/{community}/desk/needs")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class QueueResource {

    private final Needs needs;
    private final Candidates candidates;
    private final QueueChoices choices;
    private final Arranging arranging;
    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Forms forms;
    private final Flash flash;

    QueueResource(
            Needs needs,
            Candidates candidates,
            QueueChoices choices,
            Arranging arranging,
            CurrentActor actors,
            CurrentCommunity community,
            Forms forms,
            Flash flash) {
        this.needs = needs;
        this.candidates = candidates;
        this.choices = choices;
        this.arranging = arranging;
        this.actors = actors;
        this.community = community;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@BeanParam QueueFilter sent) {
        return page(sent.tidy(), "");
    }

    /** Many needs to one party and person at once; those it cannot be are named. */
    @POST
    @Path("linkages")
    @RolesAllowed(Role.Named.COORDINATOR)
    public Response arrange(
            @RestForm List<String> need,
            @BeanParam LinkageForm sent,
            @BeanParam QueueFilter filter) {
        filter.tidy();
        if (need == null || need.isEmpty()) {
            return forms.again(page(filter, "bulk_none"));
        }
        if (sent.choices().isEmpty()) {
            return forms.again(page(filter, "in_charge_blank"));
        }
        Arranged done = arranging.link(need, sent.choices().get(0), actors.get());
        if (done.refused().isEmpty()) {
            flash.say("needs", "bulk_done", done.linked());
        } else {
            flash.say("needs", "bulk_some", done.linked(), String.join(", ", done.refused()));
        }
        return forms.to(
                "/c/"
                        + community.slug()
                        + "/desk/needs?state="
                        + filter.getState()
                        + filter.getRest());
    }

    private TemplateInstance page(QueueFilter filter, String problem) {
        boolean arranges = filter.isArranging() && actors.get().is(Role.COORDINATOR);
        List<Choice> offered = arranges ? candidates.all() : List.of();
        NeedList<QueueRow> found = needs.queue(filter, actors.get().memberId());
        return Templates.queue(
                found,
                choices.uncountedYears(found.rows()),
                filter,
                choices.categories(),
                List.of(NeedSource.values()),
                choices.inCharge(filter.concerned, offered),
                choices.buildings(),
                offered,
                problem);
    }

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance queue(
                NeedList<QueueRow> list,
                String uncounted,
                QueueFilter filter,
                List<Named> categories,
                List<NeedSource> sources,
                List<InCharge> inCharge,
                List<String> buildings,
                List<Choice> candidates,
                String problem);
    }
}
