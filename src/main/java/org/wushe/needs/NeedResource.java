package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Reader;
import org.wushe.web.Visitor;
import org.wushe.web.Wording;

/** One need: its public page, and the requester's word on the result. */
@Path("/c/{community}/needs/{number: XQ-[0-9-]+}")
@Transactional
class NeedResource {

    private final Visitor visitor;
    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final HandlingNeeds handling;
    private final Reader reader;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    NeedResource(
            Visitor visitor,
            CurrentActor actors,
            CurrentCommunity community,
            HandlingNeeds handling,
            Reader reader,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.visitor = visitor;
        this.actors = actors;
        this.community = community;
        this.handling = handling;
        this.reader = reader;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    @PermitAll
    public Response show(String number) {
        Need need = Need.ofNumber(number).orElseThrow(Missing::new);
        if (!need.published && !isOwn(need) && opensAtDesk()) {
            return forms.to("/c/" + community.slug() + "/desk/needs/" + number);
        }
        return Response.ok(page(need, new ConfirmationForm().tidy(), FormErrors.none())).build();
    }

    @POST
    @Path("confirmation")
    @Authenticated
    public Response confirm(String number, @BeanParam ConfirmationForm sent) {
        Actor actor = actors.get();
        Need need = Need.ofNumber(number).filter(found -> isOwn(found)).orElseThrow(Missing::new);
        NeedPolicy.confirms(actor, need).orRefuse();
        ConfirmationForm form = sent.tidy();
        FormErrors errors = form.check(forms, wording);
        if (errors.isAny()) {
            return forms.again(page(need, form, errors));
        }
        if (form.isSolved()) {
            handling.confirm(need, actor, form.rating(), form.remark);
        } else {
            handling.notSolved(need, actor, form.remark);
        }
        flash.say("needs", form.isSolved() ? "confirmed_thanks" : "not_solved_thanks");
        return forms.to("/c/" + community.slug() + "/needs/" + number);
    }

    private TemplateInstance page(Need need, ConfirmationForm form, FormErrors errors) {
        boolean own = isOwn(need);
        if (!own && !need.published) {
            throw new Missing();
        }
        List<NeedEvent> events = NeedEvent.of(need.id);
        NeedPage page =
                NeedPage.from(
                        need,
                        events,
                        community.get().bundle(),
                        reader.getLanguage(),
                        own,
                        opensAtDesk());
        return Templates.show(page, form, errors);
    }

    private boolean opensAtDesk() {
        return visitor.identity().isPresent() && NeedPolicy.seesQueue(actors.get());
    }

    private boolean isOwn(Need need) {
        return visitor.identity().isPresent()
                && actors.get().isMember()
                && actors.get().memberId().equals(need.requesterId);
    }

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance show(
                NeedPage need, ConfirmationForm form, FormErrors errors);
    }
}
