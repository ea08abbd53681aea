package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.identity.CurrentActor;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** What others read of a need, apart from what the requester wrote. */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}/publication")
@Authenticated
@Transactional
class DeskPublicationResource {

    private final CurrentActor actors;
    private final OpeningNeeds opening;
    private final DecidingNeeds deciding;
    private final PublicTexts texts;
    private final DeskPages pages;
    private final Forms forms;
    private final DeskAnswers answers;

    DeskPublicationResource(
            CurrentActor actors,
            OpeningNeeds opening,
            DecidingNeeds deciding,
            PublicTexts texts,
            DeskPages pages,
            Forms forms,
            DeskAnswers answers) {
        this.actors = actors;
        this.opening = opening;
        this.deciding = deciding;
        this.texts = texts;
        this.pages = pages;
        this.forms = forms;
        this.answers = answers;
    }

    @POST
    public Response publish(String number, @BeanParam PublicationForm sent) {
        OpenedNeed opened = opening.toDecide(number);
        PublicationForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        texts.check(opened.need(), form, errors);
        if (errors.isAny()) {
            DeskForms typed = DeskForms.wrong(opened.need(), errors).withPublication(form);
            return forms.again(pages.show(opened, typed, false));
        }
        if (form.version != opened.need().version) {
            PublicationForm theirs = PublicationForm.of(opened.need());
            return Response.status(Response.Status.CONFLICT)
                    .entity(Templates.bothVersions(number, theirs, form))
                    .build();
        }
        deciding.publish(opened.need(), actors.get(), form.publicTitle, form.publicText);
        return forms.to(answers.done(number, "published_done"));
    }

    @POST
    @Path("end")
    public Response unpublish(String number) {
        deciding.unpublish(opening.toDecide(number).need(), actors.get());
        return forms.to(answers.done(number, "unpublished_done"));
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance bothVersions(
                String number, PublicationForm theirs, PublicationForm yours);
    }
}
