package org.wushe.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** The mails that did not arrive, why, and sending them again. */
@Path("/c/{community}/desk/letters")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
@Transactional
class DeadLetterResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final SendingAgain sendingAgain;
    private final Forms forms;
    private final Flash flash;

    DeadLetterResource(
            CurrentActor actors,
            CurrentCommunity community,
            SendingAgain sendingAgain,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.sendingAgain = sendingAgain;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        return Templates.letters(sendingAgain.page(Cursor.parse(after)));
    }

    @POST
    @Path("{letter}/sending")
    public Response one(UUID letter) {
        sendingAgain.one(letter, actors.get());
        flash.say("notices", "letter_sent_again");
        return toList();
    }

    @POST
    @Path("sending")
    public Response all() {
        flash.say("notices", "letters_sent_again", sendingAgain.all(actors.get()));
        return toList();
    }

    private Response toList() {
        return forms.to("/c/" + community.slug() + "/desk/letters");
    }

    @CheckedTemplate(basePath = "notices")
    static class Templates {
        static native TemplateInstance letters(DeadLetters letters);
    }
}
