package org.wushe.volunteering.pairing;

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
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The desk's pairings: a social worker sees her own, the coordinator all of them. */
@Path("/c/{community}/desk/pairings")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.SOCIAL_WORKER})
@Transactional
class PairingDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Memberships memberships;
    private final Pairings pairings;
    private final PairingPages pages;
    private final CheckingPairings checking;
    private final PairingUp up;
    private final Today today;
    private final Forms forms;
    private final Flash flash;

    PairingDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Memberships memberships,
            Pairings pairings,
            PairingPages pages,
            CheckingPairings checking,
            PairingUp up,
            Today today,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.memberships = memberships;
        this.pairings = pairings;
        this.pages = pages;
        this.checking = checking;
        this.up = up;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        return Templates.list(pairings.desk(actors.get(), Cursor.parse(after)));
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery String volunteer, @RestQuery String matter) {
        return page(PairingForm.fresh(volunteer, matter, today.date()), FormErrors.none());
    }

    @POST
    @Path("new")
    public Response propose(@BeanParam PairingForm sent) {
        PairingForm form = sent.tidy();
        FormErrors errors = checking.check(form, actors.get());
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        Pairing proposed = up.propose(form, actors.get());
        flash.say("pairing", "proposed_done", proposed.number);
        return forms.to("/c/" + community.slug() + "/desk/pairings/" + proposed.id);
    }

    @GET
    @Path("{pairing}")
    public TemplateInstance show(UUID pairing) {
        Actor actor = actors.get();
        Pairing found =
                Pairing.<Pairing>findByIdOptional(pairing)
                        .filter(one -> PairingPolicy.sees(actor, one))
                        .orElseThrow(Missing::new);
        return pages.desk(found, actor, new AnswerForm().tidy(), FormErrors.none());
    }

    /** Who can lead: the coordinator chooses, a social worker has but herself. */
    private TemplateInstance page(PairingForm form, FormErrors errors) {
        boolean chooses = actors.get().is(Role.COORDINATOR);
        List<MemberRole> workers =
                chooses ? memberships.holding(Set.of(Role.SOCIAL_WORKER)) : List.of();
        return Templates.propose(form, workers, chooses, errors);
    }

    @CheckedTemplate(basePath = "volunteering/pairing")
    static class Templates {
        static native TemplateInstance list(Listed<PairingView> list);

        static native TemplateInstance propose(
                PairingForm form, List<MemberRole> workers, boolean chooses, FormErrors errors);
    }
}
