package org.wushe.needs.opinions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A resident tells the community what she thinks and reads what it answers; nobody else does. */
@Path("/c/{community}/opinions")
@Authenticated
@Transactional
class OpinionResource {

    private static final String NUMBER_KIND = "YJ";
    private static final int SHOWN = 50;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Numbers numbers;
    private final Today today;
    private final Event<OpinionTold> told;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    OpinionResource(
            CurrentActor actors,
            CurrentCommunity community,
            Numbers numbers,
            Today today,
            Event<OpinionTold> told,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.numbers = numbers;
        this.today = today;
        this.told = told;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public Response list() {
        if (!actors.get().isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        return Response.ok(page(new OpinionForm().tidy(), FormErrors.none())).build();
    }

    @POST
    public Response tell(@BeanParam OpinionForm sent) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        OpinionForm form = sent.tidy();
        FormErrors errors = forms.check(form, "opinions");
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        Opinion opinion = kept(form, actor);
        told.fire(new OpinionTold(opinion.number, actor, opinion.toldAt));
        flash.say("opinions", "told_done", opinion.number);
        return forms.to("/c/" + community.slug() + "/opinions");
    }

    private Opinion kept(OpinionForm form, Actor actor) {
        Instant now = clock.instant();
        Opinion opinion = new Opinion();
        opinion.number = numbers.next(NUMBER_KIND, today.date().getYear());
        opinion.kind = Opinion.Kind.valueOf(form.kind);
        opinion.text = form.text;
        opinion.memberId = actor.memberId();
        opinion.toldAt = now;
        opinion.answerDue =
                today.calendar().deadline(now, today.getPolicy().opinionDays(), List.of());
        opinion.persist();
        return opinion;
    }

    private TemplateInstance page(OpinionForm form, FormErrors errors) {
        List<OpinionRow> own =
                Opinion.ofMember(actors.get().memberId(), SHOWN).stream()
                        .map(OpinionRow::from)
                        .toList();
        return Templates.box(own, List.of(Opinion.Kind.values()), form, errors);
    }

    @CheckedTemplate(basePath = "needs/opinions")
    static class Templates {
        static native TemplateInstance box(
                List<OpinionRow> own,
                List<Opinion.Kind> kinds,
                OpinionForm form,
                FormErrors errors);
    }
}
