package org.wushe.services.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** One receipt at the desk: who sees it through, and what becomes of each service. */
@Path("/c/{community}/desk/receipts/{number: SL-[0-9-]+}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class ReceiptTurnResource {

    private static final int NOTE_MAX = 200;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingReceipts reading;
    private final WorkingOffReceipts working;
    private final People people;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;

    ReceiptTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingReceipts reading,
            WorkingOffReceipts working,
            People people,
            Wording wording,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.reading = reading;
        this.working = working;
        this.people = people;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String number) {
        return page(number, null, "", null, FormErrors.none());
    }

    /** Whoever presses it sees the receipt through from now on. */
    @POST
    @Path("charge")
    public Response takeOver(String number) {
        working.takeOver(number, actors.get());
        flash.say("counter", "charge_done");
        return back(number);
    }

    /**
     * @param state what becomes of the service
     * @param note asked for where the state alone says too little
     */
    @POST
    @Path("services/{line}")
    public Response step(String number, UUID line, @RestForm String state, @RestForm String note) {
        ReceiptState next =
                Arrays.stream(ReceiptState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElseThrow(Missing::new);
        String told = Typed.line(note);
        if (next.isExplained() && (told.isEmpty() || told.length() > NOTE_MAX)) {
            String field = "note-" + line + "-" + next;
            FormErrors errors =
                    FormErrors.none()
                            .add(field, wording.say("counter", "note_blank_" + next.name()));
            return forms.again(page(number, field, told, null, errors));
        }
        String kept = next.isExplained() ? told : null;
        boolean heard = working.step(number, line, next, kept, actors.get());
        flash.say("counter", heard ? "step_done" : "step_done_call");
        return back(number);
    }

    /** The phone is shown once and the look is kept. */
    @POST
    @Path("contact")
    public TemplateInstance contact(String number) {
        Receipt receipt = Receipt.ofNumber(number);
        working.noteLook("contact_read", number, actors.get());
        String phone = people.contact(receipt.personId).phone();
        return page(number, null, "", phone == null ? "" : phone, FormErrors.none());
    }

    @POST
    @Path("slip")
    public TemplateInstance slip(String number) {
        working.noteLook("slip_made", number, actors.get());
        ReceiptView view = reading.view(Receipt.ofNumber(number), actors.get());
        return MyReceiptsResource.Templates.slip(view, "/desk/receipts/" + number);
    }

    /** A page that only answers a form, opened by its address: leads to the receipt. */
    @GET
    @Path("{answer:.+}")
    public Response leave(String number, String answer) {
        return back(Receipt.ofNumber(number).number);
    }

    private TemplateInstance page(
            String number, String field, String typed, String phone, FormErrors errors) {
        ReceiptView view = reading.view(Receipt.ofNumber(number), actors.get());
        return Templates.turn(view, field, typed, phone, errors);
    }

    private Response back(String number) {
        return forms.to("/c/" + community.slug() + "/desk/receipts/" + number);
    }

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        /**
         * @param field whose note was not taken, null for none
         * @param typed what stood there
         * @param phone null before it was opened
         */
        static native TemplateInstance turn(
                ReceiptView receipt, String field, String typed, String phone, FormErrors errors);
    }
}
