package org.wushe.services.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.services.Candidates;
import org.wushe.services.CounterItem;
import org.wushe.services.CounterItems;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Reader;

/** A member tells one concern and chooses the services it needs; one number for all. */
@Path("/c/{community}/me/receipts/new")
@Authenticated
@Transactional
class TellingConcernResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CounterItems services;
    private final Candidates candidates;
    private final ReceivingConcerns receiving;
    private final Reader reader;
    private final Forms forms;
    private final Flash flash;

    TellingConcernResource(
            CurrentActor actors,
            CurrentCommunity community,
            CounterItems services,
            Candidates candidates,
            ReceivingConcerns receiving,
            Reader reader,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.services = services;
        this.candidates = candidates;
        this.receiving = receiving;
        this.reader = reader;
        this.forms = forms;
        this.flash = flash;
    }

    /**
     * @param item number of a service to begin with
     */
    @GET
    public Response start(@QueryParam("item") String item) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        ReceiptForm form = new ReceiptForm();
        form.items = item == null ? List.of() : List.of(item);
        return Response.ok(page(form.tidy().fresh(), FormErrors.none())).build();
    }

    @POST
    public Response send(@BeanParam ReceiptForm sent) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        ReceiptForm form = sent.tidy();
        FormErrors errors = forms.check(form, "counter");
        receiving.check(errors, form);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        Receipt known = Receipt.findById(form.idOrFresh());
        if (known == null) {
            known = receiving.online(form, actor);
            flash.say("counter", "sent_done", known.number);
        } else if (!known.postedBy.equals(actor.memberId())) {
            throw new Missing();
        }
        return forms.to("/c/" + community.slug() + TellingReceipts.ownPath(known));
    }

    private TemplateInstance page(ReceiptForm form, FormErrors errors) {
        Map<UUID, String> others = candidates.others(actors.get());
        return Templates.tell(services.offered(reader.getLanguage()), others, form, errors);
    }

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        /**
         * @param others whom she may ask for, by id
         */
        static native TemplateInstance tell(
                List<CounterItem> services,
                Map<UUID, String> others,
                ReceiptForm form,
                FormErrors errors);
    }
}
