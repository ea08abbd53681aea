package org.wushe.needs.opinions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/** The opinions that wait for an answer; the Party committee reads them as the desk does. */
@Path("/c/{community}/desk/opinions")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.COMMITTEE, Role.Named.ADMIN})
@Transactional
class DeskOpinionResource {

    private static final int SHOWN = 100;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Event<OpinionAnswered> answered;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    DeskOpinionResource(
            CurrentActor actors,
            CurrentCommunity community,
            Event<OpinionAnswered> answered,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.answered = answered;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return Templates.desk(rows(Opinion.open(SHOWN)), rows(Opinion.answered(SHOWN)));
    }

    @GET
    @Path("{number: YJ-[0-9-]+}")
    public TemplateInstance show(String number) {
        return page(found(number), new AnswerForm().tidy(), FormErrors.none());
    }

    /** Never to her own opinion. */
    @POST
    @Path("{number: YJ-[0-9-]+}/answer")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.COMMITTEE})
    public Response answer(String number, @BeanParam AnswerForm sent) {
        Actor actor = actors.get();
        Opinion opinion = found(number);
        if (opinion.memberId.equals(actor.memberId())) {
            throw new Refused("opinions", "not_own");
        }
        AnswerForm form = sent.tidy();
        FormErrors errors = forms.check(form, "opinions");
        if (errors.isAny()) {
            return forms.again(page(opinion, form, errors));
        }
        Instant now = clock.instant();
        opinion.answer(Opinion.AnswerKind.valueOf(form.answerKind), form.answer, actor, now);
        answered.fire(new OpinionAnswered(number, opinion.memberId, form.answer, actor, now));
        flash.say("opinions", "answered_done", number);
        return forms.to("/c/" + community.slug() + "/desk/opinions");
    }

    private static Opinion found(String number) {
        return Opinion.ofNumber(number).orElseThrow(Missing::new);
    }

    private static List<OpinionRow> rows(List<Opinion> opinions) {
        return opinions.stream().map(OpinionRow::from).toList();
    }

    private static TemplateInstance page(Opinion opinion, AnswerForm form, FormErrors errors) {
        return Templates.answer(
                OpinionRow.from(opinion), List.of(Opinion.AnswerKind.values()), form, errors);
    }

    @CheckedTemplate(basePath = "needs/opinions")
    static class Templates {
        static native TemplateInstance desk(List<OpinionRow> open, List<OpinionRow> answered);

        static native TemplateInstance answer(
                OpinionRow opinion,
                List<Opinion.AnswerKind> kinds,
                AnswerForm form,
                FormErrors errors);
    }
}
