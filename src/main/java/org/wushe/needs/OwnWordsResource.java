package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** A requester says her need in other words, as long as nobody has begun to act on it. */
@Path("/c/{community}/needs/{number: XQ-[0-9-]+}/words")
@Authenticated
@Transactional
class OwnWordsResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OpeningNeeds opening;
    private final Rewording rewording;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    OwnWordsResource(
            CurrentActor actors,
            CurrentCommunity community,
            OpeningNeeds opening,
            Rewording rewording,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.opening = opening;
        this.rewording = rewording;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance form(String number) {
        Need need = opening.own(number);
        if (need.status.isBegun()) {
            throw new Conflict("words", "begun");
        }
        return page(need, rewording.form(need), FormErrors.none(), Differences.none());
    }

    @POST
    public Response change(String number, @BeanParam WordsForm sent) {
        Need need = opening.own(number);
        WordsForm form = sent.tidy();
        if (need.status.isBegun()) {
            FormErrors begun = FormErrors.none().add("text", wording.say("words", "begun"));
            return forms.changedMeanwhile(page(need, form, begun, Differences.none()));
        }
        FormErrors errors = rewording.check(need, form);
        if (errors.isAny()) {
            return forms.again(page(need, form, errors, Differences.none()));
        }
        Differences differences = rewording.differences(need, form);
        if (differences.isAny()) {
            form.version = need.wish.wordsVersion;
            return forms.changedMeanwhile(page(need, form, errors, differences));
        }
        boolean changed = rewording.save(need, actors.get(), form);
        flash.say("words", changed ? "changed_done" : "nothing_changed");
        return forms.to("/c/" + community.slug() + "/needs/" + number);
    }

    private TemplateInstance page(
            Need need, WordsForm form, FormErrors errors, Differences differences) {
        return Templates.ownWords(rewording.page(need, form, errors, differences));
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance ownWords(WordsPage page);
    }
}
