package org.wushe.services.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.services.CounterItem;
import org.wushe.services.CounterItems;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Reader;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The one-stop counter: what it has taken on, and taking on what somebody brings. */
@Path("/c/{community}/desk/receipts")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class ReceiptDeskResource {

    private static final int SHOWN = 100;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CounterItems services;
    private final ReadingReceipts reading;
    private final ReceivingConcerns receiving;
    private final Wording wording;
    private final Reader reader;
    private final Forms forms;
    private final Flash flash;

    ReceiptDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            CounterItems services,
            ReadingReceipts reading,
            ReceivingConcerns receiving,
            Wording wording,
            Reader reader,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.services = services;
        this.reading = reading;
        this.receiving = receiving;
        this.wording = wording;
        this.reader = reader;
        this.forms = forms;
        this.flash = flash;
    }

    /**
     * @param shown mine or closed; anything else shows all that go on
     * @param number of a receipt somebody holds in her hand: leads straight to it
     */
    @GET
    public Response list(@QueryParam("show") String shown, @QueryParam("number") String number) {
        Actor actor = actors.get();
        String typed = Typed.line(number).toUpperCase(Locale.ROOT);
        if (Receipt.isKnown(typed)) {
            return forms.to("/c/" + community.slug() + "/desk/receipts/" + typed);
        }
        String which = "mine".equals(shown) || "closed".equals(shown) ? shown : "open";
        List<Receipt> found =
                switch (which) {
                    case "mine" -> Receipt.openOf(actor.memberId(), SHOWN);
                    case "closed" -> Receipt.closed(SHOWN);
                    default -> Receipt.open(SHOWN);
                };
        return Response.ok(
                        Templates.desk(
                                reading.views(found, actor),
                                which,
                                found.size() == SHOWN ? SHOWN : null,
                                typed))
                .build();
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(new ReceiptForm().tidy().fresh(), FormErrors.none());
    }

    @POST
    @Path("new")
    public Response take(@BeanParam ReceiptForm sent) {
        ReceiptForm form = sent.tidy();
        FormErrors errors = forms.check(form, "counter");
        if (form.name.isEmpty()) {
            errors.add("name", wording.say("counter", "name_blank"));
        }
        receiving.check(errors, form);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        Actor actor = actors.get();
        Receipt known = Receipt.findById(form.idOrFresh());
        if (known == null) {
            try {
                known = receiving.atCounter(form, actor);
            } catch (Conflict own) {
                return forms.again(page(form, errors.add("name", own.words(wording))));
            }
            flash.say("counter", "taken_done", known.number);
        } else if (!known.postedBy.equals(actor.memberId())) {
            throw new Missing();
        }
        return forms.to("/c/" + community.slug() + TellingReceipts.deskPath(known));
    }

    private TemplateInstance page(ReceiptForm form, FormErrors errors) {
        return Templates.take(services.offered(reader.getLanguage()), form, errors);
    }

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        /**
         * @param most how many are shown where there may be more, null if that is all
         * @param typed the number that is none here, empty if no receipt was looked for
         */
        static native TemplateInstance desk(
                List<ReceiptView> receipts, String shown, Integer most, String typed);

        static native TemplateInstance take(
                List<CounterItem> services, ReceiptForm form, FormErrors errors);
    }
}
