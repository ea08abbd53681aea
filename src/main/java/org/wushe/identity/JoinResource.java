package org.wushe.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** A signed-in stranger asks to join this community, and sees how her request stands. */
@Path("/c/{community}/join")
@Authenticated
@Transactional
class JoinResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Admitting admitting;
    private final Forms forms;
    private final Flash flash;

    JoinResource(
            CurrentActor actors,
            CurrentCommunity community,
            Admitting admitting,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.admitting = admitting;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance form() {
        JoinForm form = new JoinForm().tidy();
        form.name = actors.get().name();
        return page(form, FormErrors.none());
    }

    @POST
    public Response ask(@BeanParam JoinForm sent) {
        JoinForm form = sent.tidy();
        FormErrors errors = forms.check(form, "identity");
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        admitting.ask(form);
        flash.say("identity", "join_asked");
        return forms.to("/c/" + community.slug() + "/join");
    }

    private TemplateInstance page(JoinForm form, FormErrors errors) {
        Membership member = Membership.ofSubject(actors.get().subject()).orElse(null);
        MembershipState state = member == null ? null : member.state;
        String reason = member == null ? null : member.reason;
        return Templates.join(form, errors, state, reason);
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance join(
                JoinForm form, FormErrors errors, MembershipState state, String reason);
    }
}
