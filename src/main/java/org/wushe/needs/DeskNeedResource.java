package org.wushe.needs;

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
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** One need at the desk: look at it, decide on it, ask its requester whether it is solved. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}")
@Authenticated
@Transactional
class DeskNeedResource {

    private final CurrentActor actors;
    private final OpeningNeeds opening;
    private final DecidingNeeds deciding;
    private final EndingNeeds ending;
    private final DeskPages pages;
    private final PublicTexts texts;
    private final Event<ContactRead> contactRead;
    private final Forms forms;
    private final DeskAnswers answers;
    private final Wording wording;
    private final Clock clock;

    DeskNeedResource(
            CurrentActor actors,
            OpeningNeeds opening,
            DecidingNeeds deciding,
            EndingNeeds ending,
            DeskPages pages,
            PublicTexts texts,
            Event<ContactRead> contactRead,
            Forms forms,
            DeskAnswers answers,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.opening = opening;
        this.deciding = deciding;
        this.ending = ending;
        this.pages = pages;
        this.texts = texts;
        this.contactRead = contactRead;
        this.forms = forms;
        this.answers = answers;
        this.wording = wording;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(String number) {
        return pages.show(opening.toSee(number));
    }

    /** Shows phone and address, and writes down who looked. */
    @POST
    @Path("contact")
    public TemplateInstance contact(String number) {
        OpenedNeed opened = opening.toSee(number);
        pages.contactVerdict(opened).orRefuse();
        contactRead.fire(new ContactRead(number, actors.get(), clock.instant()));
        return pages.show(opened, DeskForms.fresh(opened.need()), true);
    }

    @POST
    @Path("decision")
    public Response decide(
            String number, @BeanParam DecisionForm sent, @BeanParam PublicationForm shown) {
        OpenedNeed opened = opening.toDecide(number);
        opened.need().status.require(NeedStatus.SUBMITTED);
        DecisionForm form = sent.tidy();
        PublicationForm publication = shown.tidy();
        FormErrors errors = forms.check(form, "needs");
        form.check(errors, wording);
        if (form.accepts() && opened.need().publication.isAgreed()) {
            texts.check(opened.need(), publication, errors);
        }
        if (errors.isAny()) {
            DeskForms typed = DeskForms.wrong(opened.need(), errors);
            return forms.again(pages.show(opened, typed.withDecision(form, publication), false));
        }
        return forms.to(answers.done(number, decided(opened.need(), form, publication)));
    }

    private String decided(Need need, DecisionForm form, PublicationForm publication) {
        Actor actor = actors.get();
        if (form.accepts()) {
            deciding.accept(need, actor, publication.publicTitle, publication.publicText);
            return "accepted_done";
        }
        if (form.asksBack()) {
            deciding.sendBack(need, actor, form.question);
            return "asked_back_done";
        }
        deciding.refuse(need, actor, form.refusal().orElseThrow(), form.reason);
        return "refused_done";
    }

    /** The answer of a requester without account, asked by somebody who did not handle the need. */
    @POST
    @Path("follow-up")
    public Response followUp(String number, @BeanParam ConfirmationForm sent) {
        OpenedNeed opened = opening.toChange(number);
        NeedPolicy.followsUp(actors.get(), opened.need(), opened.parts()).orRefuse();
        ConfirmationForm form = sent.tidy();
        FormErrors errors = form.check(forms, wording);
        if (errors.isAny()) {
            DeskForms typed = DeskForms.wrong(opened.need(), errors);
            return forms.again(pages.show(opened, typed.withAnswer(form), false));
        }
        if (form.isSolved()) {
            ending.confirm(opened.need(), actors.get(), form.rating(), form.remark);
        } else {
            ending.notSolved(opened.need(), actors.get(), form.remark);
        }
        return forms.to(answers.done(number, "follow_up_done"));
    }
}
