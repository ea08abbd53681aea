package org.wushe.needs;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.needs.Candidates.Chosen;
import org.wushe.shared.Masks;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The parts of a need: hand them to the five, tell how each goes and what came of it. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}/linkages")
@Authenticated
@Transactional
class DeskPartResource {

    private final CurrentActor actors;
    private final OpeningNeeds opening;
    private final HandlingNeeds handling;
    private final ReplyRule replies;
    private final DeskPages pages;
    private final Candidates candidates;
    private final Forms forms;
    private final DeskAnswers answers;
    private final Wording wording;

    DeskPartResource(
            CurrentActor actors,
            OpeningNeeds opening,
            HandlingNeeds handling,
            ReplyRule replies,
            DeskPages pages,
            Candidates candidates,
            Forms forms,
            DeskAnswers answers,
            Wording wording) {
        this.actors = actors;
        this.opening = opening;
        this.handling = handling;
        this.replies = replies;
        this.pages = pages;
        this.candidates = candidates;
        this.forms = forms;
        this.answers = answers;
        this.wording = wording;
    }

    @POST
    public Response link(String number, @BeanParam LinkageForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        FormErrors errors = FormErrors.none();
        List<Chosen> chosen = candidates.chosen(opened.need(), sent, errors);
        if (errors.isAny()) {
            return forms.again(pages.show(opened, DeskForms.wrong(opened.need(), errors), false));
        }
        for (Chosen one : chosen) {
            handling.link(opened.need(), actors.get(), one.party(), one.inCharge());
        }
        return forms.to(answers.done(number, "linked_done"));
    }

    @POST
    @Path("{linkage}/news")
    public Response news(String number, UUID linkage, @BeanParam PartForm sent) {
        OpenedNeed opened = opening.toChange(number);
        Linkage part = opened.acting(linkage);
        NeedPolicy.actsFor(actors.get(), part).orRefuse();
        PartForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (Masks.leaks(form.publicNote)) {
            errors.add("publicNote", wording.say("needs", "public_leaks"));
        }
        if (form.finishes() && opened.need().parts.isOnly(part.party)) {
            replies.check(opened.need(), "publicNote", errors);
        }
        if (errors.isAny()) {
            DeskForms typed = DeskForms.wrong(opened.need(), errors);
            return forms.again(pages.show(opened, typed.withNews(form, linkage), false));
        }
        if (form.finishes()) {
            handling.finish(opened.need(), part, actors.get(), form.publicNote, form.note);
        } else {
            handling.progress(opened.need(), part, actors.get(), form.publicNote, form.note);
        }
        return forms.to(answers.done(number, form.finishes() ? "part_done" : "news_done"));
    }
}
