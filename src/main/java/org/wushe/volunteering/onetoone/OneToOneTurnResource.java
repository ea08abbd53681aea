package org.wushe.volunteering.onetoone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The turns of a one-to-one help at the desk; each takes its row first. */
@Path("/c/{community}/desk/one-to-one/{help}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class OneToOneTurnResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OneToOnePages pages;
    private final CheckingOneToOne checking;
    private final ArrangingOneToOne arranging;
    private final Forms forms;
    private final Flash flash;

    OneToOneTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            OneToOnePages pages,
            CheckingOneToOne checking,
            ArrangingOneToOne arranging,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.checking = checking;
        this.arranging = arranging;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Path("consent")
    public Response consent(UUID help, @BeanParam DeskForm sent) {
        OneToOneHelp locked = seen(OneToOneHelp.lock(help));
        OneToOnePolicy.recordsConsent(actors.get(), locked).orRefuse();
        DeskForm form = sent.tidy();
        FormErrors errors = checking.checkConsent(locked, form);
        if (errors.isAny()) {
            return forms.again(pages.desk(locked, actors.get(), form, errors));
        }
        arranging.consentRecorded(locked, form, actors.get());
        return done(locked, "consent_done");
    }

    @POST
    @Path("helper")
    public Response handOver(UUID help, @BeanParam DeskForm sent) {
        OneToOneHelp locked = seen(OneToOneHelp.lock(help));
        DeskForm form = sent.tidy();
        FormErrors errors = checking.checkHandover(locked, form);
        if (errors.isAny()) {
            return forms.again(pages.desk(locked, actors.get(), form, errors));
        }
        arranging.ask(locked, checking.helper(form.helper).orElseThrow(), form.why, actors.get());
        return done(locked, "asked_done");
    }

    @POST
    @Path("end")
    public Response end(UUID help, @BeanParam DeskForm sent) {
        OneToOneHelp locked = seen(OneToOneHelp.lock(help));
        DeskForm form = sent.tidy();
        FormErrors errors = checking.checkEnd(form);
        if (errors.isAny()) {
            return forms.again(pages.desk(locked, actors.get(), form, errors));
        }
        arranging.end(locked, form.reason(), form.note, actors.get());
        return done(locked, "ended_done");
    }

    private OneToOneHelp seen(OneToOneHelp help) {
        if (!OneToOnePolicy.sees(actors.get(), help)) {
            throw new Missing();
        }
        return help;
    }

    private Response done(OneToOneHelp help, String what) {
        flash.say("onetoone", what);
        return forms.to("/c/" + community.slug() + "/desk/one-to-one/" + help.id);
    }
}
