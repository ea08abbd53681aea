package org.wushe.needs;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.shared.Masks;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The turns a need may take at the desk beside its straight way. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}")
@Authenticated
@Transactional
class DeskTurnResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OpeningNeeds opening;
    private final DecidingNeeds deciding;
    private final HandlingNeeds handling;
    private final EndingNeeds ending;
    private final ReplyRule replies;
    private final Forms forms;
    private final DeskAnswers answers;
    private final Wording wording;

    DeskTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            OpeningNeeds opening,
            DecidingNeeds deciding,
            HandlingNeeds handling,
            EndingNeeds ending,
            ReplyRule replies,
            Forms forms,
            DeskAnswers answers,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.opening = opening;
        this.deciding = deciding;
        this.handling = handling;
        this.ending = ending;
        this.replies = replies;
        this.forms = forms;
        this.answers = answers;
        this.wording = wording;
    }

    @POST
    @Path("category")
    public Response recategorise(String number, @RestForm String category) {
        OpenedNeed opened = opening.toDecide(number);
        boolean known =
                community.get().bundle().categories().stream()
                        .anyMatch(one -> one.code().equals(category));
        if (!known) {
            FormErrors errors = error("category", "category_blank");
            return forms.again(answers.again(opened, "category", new TurnForm().tidy(), errors));
        }
        deciding.recategorise(opened.need(), actors.get(), category);
        return forms.to(answers.done(number, "recategorised_done"));
    }

    /** The number of the need that is the same matter and goes on. */
    @POST
    @Path("duplicate")
    public Response repeats(String number, @RestForm String original) {
        OpenedNeed opened = opening.toDecide(number);
        Optional<Need> other = Need.lockNumber(Typed.line(original).toUpperCase(Locale.ROOT));
        String problem = RepeatRule.problem(opened.need(), other);
        if (problem != null) {
            TurnForm typed = new TurnForm().tidy();
            typed.choice = Typed.line(original);
            return forms.again(
                    answers.again(opened, "duplicate", typed, error("original", problem)));
        }
        deciding.repeats(opened.need(), other.orElseThrow(), actors.get());
        return forms.to(answers.done(number, "repeats_done"));
    }

    @POST
    @Path("pause")
    public Response pause(String number, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        FormErrors errors = checkPublic(form);
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "pause", form, errors));
        }
        handling.pause(opened.need(), actors.get(), form.text);
        return forms.to(answers.done(number, "paused_done"));
    }

    @POST
    @Path("resumption")
    public Response resume(String number) {
        OpenedNeed opened = opening.toDecide(number);
        handling.resume(opened.need(), actors.get());
        return forms.to(answers.done(number, "resumed_done"));
    }

    @POST
    @Path("reply")
    public Response reply(String number, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "reply", form, errors));
        }
        handling.reply(opened.need(), actors.get(), form.text);
        return forms.to(answers.done(number, "replied_done"));
    }

    /** It ends in part or unsolved, for a reason the requester reads. */
    @POST
    @Path("conclusion")
    public Response conclude(String number, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        FormErrors errors = checkPublic(form);
        if (!form.choice.equals("PARTLY_SOLVED") && !form.choice.equals("UNSOLVED")) {
            errors.add("choice", wording.say("needs", "conclusion_blank"));
        }
        replies.check(opened.need(), "text", errors);
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "conclusion", form, errors));
        }
        if (form.choice.equals("UNSOLVED")) {
            handling.concludeUnsolved(opened.need(), actors.get(), form.text);
        } else {
            handling.concludePartly(opened.need(), actors.get(), form.text);
        }
        return forms.to(answers.done(number, "concluded_done"));
    }

    /** At the requester's wish, while somebody acts already. */
    @POST
    @Path("withdrawal")
    public Response withdraw(String number, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "withdrawal", form, errors));
        }
        ending.withdraw(opened.need(), actors.get(), form.text);
        return forms.to(answers.done(number, "withdrawn_done"));
    }

    /** Everyone may read it, so it carries no numbers. */
    private FormErrors checkPublic(TurnForm form) {
        FormErrors errors = forms.check(form, "needs");
        if (Masks.leaks(form.text)) {
            errors.add("text", wording.say("needs", "public_leaks"));
        }
        return errors;
    }

    private FormErrors error(String field, String key) {
        return FormErrors.none().add(field, wording.say("needs", key));
    }
}
