package org.wushe.services.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** What a member brought to the counter, how it goes, and the paper to take along. */
@Path("/c/{community}/me/receipts")
@Authenticated
@Transactional
class MyReceiptsResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingReceipts reading;
    private final WorkingOffReceipts working;
    private final Forms forms;
    private final Flash flash;

    MyReceiptsResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingReceipts reading,
            WorkingOffReceipts working,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.reading = reading;
        this.working = working;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response list() {
        Actor actor = actors.get();
        return actor.isMember()
                ? Response.ok(Templates.mine(reading.own(actor))).build()
                : forms.to("/c/" + community.slug() + "/join");
    }

    @GET
    @Path("{number: SL-[0-9-]+}")
    public TemplateInstance show(String number) {
        return Templates.show(own(number));
    }

    @GET
    @Path("{number: SL-[0-9-]+}/slip")
    public TemplateInstance slip(String number) {
        return Templates.slip(own(number), "/me/receipts/" + number);
    }

    @POST
    @Path("{number: SL-[0-9-]+}/withdrawal")
    public Response withdraw(String number) {
        Receipt receipt = Receipt.held(number);
        reading.own(number, actors.get());
        working.withdraw(receipt, actors.get());
        flash.say("counter", "withdrawn_done", number);
        return forms.to("/c/" + community.slug() + "/me/receipts/" + number);
    }

    private ReceiptView own(String number) {
        Actor actor = actors.get();
        return reading.view(reading.own(number, actor), actor);
    }

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        static native TemplateInstance mine(List<ReceiptView> receipts);

        static native TemplateInstance show(ReceiptView receipt);

        /**
         * @param back where it was opened, below the community's address
         */
        static native TemplateInstance slip(ReceiptView receipt, String back);
    }
}
