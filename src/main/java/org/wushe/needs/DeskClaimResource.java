package org.wushe.needs;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The desk lets a need be claimed and decides on the claim. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}")
@Authenticated
@Transactional
class DeskClaimResource {

    private final CurrentActor actors;
    private final OpeningNeeds opening;
    private final Claiming claiming;
    private final Forms forms;
    private final DeskAnswers answers;

    DeskClaimResource(
            CurrentActor actors,
            OpeningNeeds opening,
            Claiming claiming,
            Forms forms,
            DeskAnswers answers) {
        this.actors = actors;
        this.opening = opening;
        this.claiming = claiming;
        this.forms = forms;
        this.answers = answers;
    }

    @POST
    @Path("claiming")
    public Response open(String number) {
        claiming.open(opening.toDecide(number).need(), actors.get());
        return forms.to(answers.done(number, "claiming_opened_done"));
    }

    @POST
    @Path("claiming/end")
    public Response close(String number) {
        claiming.close(opening.toDecide(number).need());
        return forms.to(answers.done(number, "claiming_closed_done"));
    }

    @POST
    @Path("claims/{claim}/confirmation")
    public Response confirm(String number, UUID claim) {
        OpenedNeed opened = opening.toDecide(number);
        claiming.confirm(opened.need(), claimOf(opened, claim), actors.get());
        return forms.to(answers.done(number, "claim_confirmed_done"));
    }

    @POST
    @Path("claims/{claim}/refusal")
    public Response refuse(String number, UUID claim, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "refusal", form, errors));
        }
        claiming.refuse(opened.need(), claimOf(opened, claim), actors.get(), form.text);
        return forms.to(answers.done(number, "claim_refused_done"));
    }

    private static Claim claimOf(OpenedNeed opened, UUID claim) {
        return Claim.<Claim>find("id = ?1 and needId = ?2", claim, opened.need().id)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }
}
