package org.wushe.needs;

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
import org.wushe.identity.CurrentActor;
import org.wushe.web.Differences;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Whoever handles a need corrects what was told of it, until it ends. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}/words")
@Authenticated
@Transactional
class DeskWordsResource {

    private final CurrentActor actors;
    private final OpeningNeeds opening;
    private final Rewording rewording;
    private final Event<ContactRead> contactRead;
    private final Forms forms;
    private final DeskAnswers answers;
    private final Wording wording;
    private final Clock clock;

    DeskWordsResource(
            CurrentActor actors,
            OpeningNeeds opening,
            Rewording rewording,
            Event<ContactRead> contactRead,
            Forms forms,
            DeskAnswers answers,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.opening = opening;
        this.rewording = rewording;
        this.contactRead = contactRead;
        this.forms = forms;
        this.answers = answers;
        this.wording = wording;
        this.clock = clock;
    }

    /** The form shows where it is, so opening it is written down like any look. */
    @GET
    public TemplateInstance form(String number) {
        Need need = toCorrect(number);
        need.requireOpen();
        contactRead.fire(new ContactRead(number, actors.get(), clock.instant()));
        return page(need, rewording.form(need), FormErrors.none(), Differences.none());
    }

    @POST
    public Response change(String number, @BeanParam WordsForm sent) {
        Need need = toCorrect(number);
        WordsForm form = sent.tidy();
        if (!need.status.isOpen()) {
            FormErrors ended = FormErrors.none().add("text", wording.say("words", "ended"));
            return forms.changedMeanwhile(page(need, form, ended, Differences.none()));
        }
        FormErrors errors = rewording.check(need, form);
        if (errors.isAny()) {
            return forms.again(page(need, form, errors, Differences.none()));
        }
        Differences differences = rewording.differences(need, form);
        if (differences.isAny()) {
            form.version = need.wish.wordsVersion;
            contactRead.fire(new ContactRead(number, actors.get(), clock.instant()));
            return forms.changedMeanwhile(page(need, form, errors, differences));
        }
        boolean changed = rewording.save(need, actors.get(), form);
        return forms.to(answers.done(number, changed ? "reworded_done" : "reworded_nothing"));
    }

    private Need toCorrect(String number) {
        OpenedNeed opened = opening.toChange(number);
        NeedPolicy.corrects(actors.get(), opened.need(), opened.parts()).orRefuse();
        return opened.need();
    }

    private TemplateInstance page(
            Need need, WordsForm form, FormErrors errors, Differences differences) {
        return Templates.deskWords(rewording.page(need, form, errors, differences));
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance deskWords(WordsPage page);
    }
}
