package org.wushe.needs;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wushe.identity.CurrentActor;
import org.wushe.shared.Masks;
import org.wushe.tenancy.CommunityBundle.Level;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/**
 * A need the community cannot solve goes up, level by level, and each level's answer is written
 * where the requester reads it. Leaving a level out needs a reason (E7-08).
 */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}/levels")
@Authenticated
@Transactional
class DeskLevelResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OpeningNeeds opening;
    private final HandlingNeeds handling;
    private final Forms forms;
    private final DeskAnswers answers;
    private final Wording wording;

    DeskLevelResource(
            CurrentActor actors,
            CurrentCommunity community,
            OpeningNeeds opening,
            HandlingNeeds handling,
            Forms forms,
            DeskAnswers answers,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.opening = opening;
        this.handling = handling;
        this.forms = forms;
        this.answers = answers;
        this.wording = wording;
    }

    @POST
    public Response raise(String number, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        List<Level> levels = community.get().bundle().levels();
        int level = form.choice.matches("[1-9]") ? Integer.parseInt(form.choice) : 0;
        FormErrors errors = checkPublic(form);
        if (level < 1 || level > levels.size()) {
            errors.add("choice", wording.say("needs", "level_blank"));
        } else if (level > opened.need().level + 1 && form.skip.isEmpty()) {
            errors.add("skip", wording.say("needs", "skip_blank"));
        }
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "level", form, errors));
        }
        handling.raise(
                opened.need(),
                actors.get(),
                level,
                levels.get(level - 1),
                form.text,
                form.skip.isEmpty() ? null : form.skip);
        return forms.to(answers.done(number, "raised_done"));
    }

    @POST
    @Path("{level}/answer")
    public Response answer(String number, int level, @BeanParam TurnForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        TurnForm form = sent.tidy();
        Escalation asked =
                Escalation.of(opened.need().id).stream()
                        .filter(one -> one.level == level)
                        .findFirst()
                        .orElseThrow(Missing::new);
        FormErrors errors = checkPublic(form);
        if (errors.isAny()) {
            return forms.again(answers.again(opened, "answer-" + level, form, errors));
        }
        handling.levelAnswered(opened.need(), asked, actors.get(), form.text);
        return forms.to(answers.done(number, "level_answered_done"));
    }

    private FormErrors checkPublic(TurnForm form) {
        FormErrors errors = forms.check(form, "needs");
        if (Masks.leaks(form.text)) {
            errors.add("text", wording.say("needs", "public_leaks"));
        }
        return errors;
    }
}
