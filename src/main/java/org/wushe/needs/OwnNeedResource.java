package org.wushe.needs;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** What a requester does with her own need: answer, confirm, take back, open again. */
@Path("/c/{community}/needs/{number: XQ-[0-9-]+}")
@Authenticated
@Transactional
class OwnNeedResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OpeningNeeds opening;
    private final DecidingNeeds deciding;
    private final EndingNeeds ending;
    private final NeedPages pages;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    OwnNeedResource(
            CurrentActor actors,
            CurrentCommunity community,
            OpeningNeeds opening,
            DecidingNeeds deciding,
            EndingNeeds ending,
            NeedPages pages,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.opening = opening;
        this.deciding = deciding;
        this.ending = ending;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    @Path("confirmation")
    public Response confirm(String number, @BeanParam ConfirmationForm sent) {
        Need need = opening.own(number);
        ConfirmationForm form = sent.tidy();
        FormErrors errors = form.check(forms, wording);
        if (errors.isAny()) {
            return forms.again(pages.answer(need, form, errors));
        }
        if (form.isSolved()) {
            ending.confirm(need, actors.get(), form.rating(), form.remark);
        } else {
            ending.notSolved(need, actors.get(), form.remark);
        }
        return done(number, form.isSolved() ? "confirmed_thanks" : "not_solved_thanks");
    }

    /** The answer to what the desk asked back. */
    @POST
    @Path("completion")
    public Response complete(String number, @BeanParam TurnForm sent) {
        Need need = opening.own(number);
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (errors.isAny()) {
            return forms.again(pages.turn(need, "completion", form, errors));
        }
        deciding.complete(need, actors.get(), form.text);
        return done(number, "completed_thanks");
    }

    /** While nobody acts she ends it herself; later she asks the desk. */
    @POST
    @Path("withdrawal")
    public Response withdraw(String number, @BeanParam TurnForm sent) {
        Need need = opening.own(number);
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (errors.isAny()) {
            return forms.again(pages.turn(need, "withdrawal", form, errors));
        }
        if (NeedPolicy.withdraws(actors.get(), need).isAllowed()) {
            ending.withdraw(need, actors.get(), form.text);
            return done(number, "own_withdrawn_done");
        }
        ending.askWithdrawal(need, actors.get(), form.text);
        return done(number, "withdrawal_asked_done");
    }

    @POST
    @Path("reopening")
    public Response reopen(String number, @BeanParam TurnForm sent) {
        Need need = opening.own(number);
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (errors.isAny()) {
            return forms.again(pages.turn(need, "reopening", form, errors));
        }
        ending.reopen(need, actors.get(), form.text);
        return done(number, "reopened_done");
    }

    /** She no longer agrees that others read it. */
    @POST
    @Path("publication/end")
    public Response unpublish(String number) {
        deciding.withdrawConsent(opening.own(number), actors.get());
        return done(number, "own_unpublished_done");
    }

    private Response done(String number, String what) {
        flash.say("needs", what);
        return forms.to("/c/" + community.slug() + "/needs/" + number);
    }
}
