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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.shared.Masks;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/**
 * One need at the desk: decide on it, hand it to the five, tell how it goes, ask if it is solved.
 */
@Path("/c/{community}/desk/needs/{number: XQ-[0-9-]+}")
@Authenticated
@Transactional
class DeskNeedResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final HandlingNeeds handling;
    private final DeskPages pages;
    private final Candidates candidates;
    private final Event<ContactRead> contactRead;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;
    private final Clock clock;

    DeskNeedResource(
            CurrentActor actors,
            CurrentCommunity community,
            HandlingNeeds handling,
            DeskPages pages,
            Candidates candidates,
            Event<ContactRead> contactRead,
            Forms forms,
            Wording wording,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.handling = handling;
        this.pages = pages;
        this.candidates = candidates;
        this.contactRead = contactRead;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(String number) {
        Opened opened = opened(number);
        return page(opened, DeskForms.fresh(proposal(opened.need)), false);
    }

    /** Shows phone and address, and writes down who looked. */
    @POST
    @Path("contact")
    public TemplateInstance contact(String number) {
        Opened opened = opened(number);
        NeedPolicy.readsContact(actors.get(), opened.need, opened.parts).orRefuse();
        contactRead.fire(new ContactRead(number, actors.get(), clock.instant()));
        return page(opened, DeskForms.fresh(proposal(opened.need)), true);
    }

    @POST
    @Path("decision")
    public Response decide(String number, @BeanParam DecisionForm sent) {
        Opened opened = opened(number);
        NeedPolicy.decides(actors.get(), opened.need).orRefuse();
        DecisionForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        form.check(opened.need, errors, wording);
        if (errors.isAny()) {
            return forms.again(page(opened, DeskForms.wrong(form, errors), false));
        }
        if (form.accepts()) {
            handling.accept(opened.need, actors.get(), form.publicTitle, form.publicText);
        } else {
            handling.refuse(opened.need, actors.get(), form.reason);
        }
        return done(number, form.accepts() ? "accepted_done" : "refused_done");
    }

    @POST
    @Path("linkages")
    public Response link(String number, @BeanParam LinkageForm sent) {
        Opened opened = opened(number);
        NeedPolicy.decides(actors.get(), opened.need).orRefuse();
        List<MemberRole> persons = new ArrayList<>();
        FormErrors errors = FormErrors.none();
        for (LinkageForm.Choice choice : sent.choices()) {
            Optional<MemberRole> person = candidates.find(choice);
            person.ifPresentOrElse(
                    persons::add,
                    () -> errors.add("inCharge", wording.say("needs", "in_charge_unfit")));
        }
        if (persons.isEmpty() && !errors.isAny()) {
            errors.add("inCharge", wording.say("needs", "in_charge_blank"));
        }
        if (errors.isAny()) {
            return forms.again(wrong(opened, errors));
        }
        for (int i = 0; i < persons.size(); i++) {
            handling.link(opened.need, actors.get(), sent.choices().get(i).party(), persons.get(i));
        }
        return done(number, "linked_done");
    }

    @POST
    @Path("linkages/{linkage}/news")
    public Response news(String number, UUID linkage, @BeanParam PartForm sent) {
        Opened opened = opened(number);
        Linkage part =
                opened.parts.stream()
                        .filter(found -> found.id.equals(linkage) && found.isActing())
                        .findFirst()
                        .orElseThrow(Missing::new);
        NeedPolicy.actsFor(actors.get(), part).orRefuse();
        PartForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        if (Masks.leaks(form.publicNote)) {
            errors.add("publicNote", wording.say("needs", "public_leaks"));
        }
        if (errors.isAny()) {
            DeskForms typed = DeskForms.wrong(proposal(opened.need), errors);
            return forms.again(page(opened, typed.withNews(form, linkage), false));
        }
        if (form.finishes()) {
            handling.finish(opened.need, part, actors.get(), form.publicNote, form.note);
        } else {
            handling.progress(opened.need, part, actors.get(), form.publicNote, form.note);
        }
        return done(number, form.finishes() ? "part_done" : "news_done");
    }

    /** The answer of a requester without account, asked by somebody who did not handle the need. */
    @POST
    @Path("follow-up")
    public Response followUp(String number, @BeanParam ConfirmationForm sent) {
        Opened opened = opened(number);
        NeedPolicy.followsUp(actors.get(), opened.need, opened.parts).orRefuse();
        ConfirmationForm form = sent.tidy();
        FormErrors errors = form.check(forms, wording);
        if (errors.isAny()) {
            DeskForms typed = DeskForms.wrong(proposal(opened.need), errors);
            return forms.again(page(opened, typed.withAnswer(form), false));
        }
        if (form.isSolved()) {
            handling.confirm(opened.need, actors.get(), form.rating(), form.remark);
        } else {
            handling.notSolved(opened.need, actors.get(), form.remark);
        }
        return done(number, "follow_up_done");
    }

    /** Not hers to see is the same as not there. */
    private Opened opened(String number) {
        Actor actor = actors.get();
        Need need =
                Need.ofNumber(number).filter(found -> actor.isMember()).orElseThrow(Missing::new);
        List<Linkage> parts = Linkage.of(need.id);
        if (!NeedPolicy.sees(actor, parts)) {
            throw new Missing();
        }
        return new Opened(need, parts);
    }

    /** What everyone may read is proposed from the need's text, numbers masked. */
    private static DecisionForm proposal(Need need) {
        DecisionForm form = new DecisionForm();
        form.publicText = Masks.text(need.text);
        form.publicTitle = QueueRow.excerpt(form.publicText);
        return form.tidy();
    }

    private TemplateInstance wrong(Opened opened, FormErrors errors) {
        return page(opened, DeskForms.wrong(proposal(opened.need), errors), false);
    }

    private TemplateInstance page(Opened opened, DeskForms typed, boolean contact) {
        return Templates.desk(pages.page(opened.need, opened.parts, actors.get(), contact), typed);
    }

    private Response done(String number, String what) {
        flash.say("needs", what, number);
        return forms.to("/c/" + community.slug() + "/desk/needs/" + number);
    }

    private record Opened(Need need, List<Linkage> parts) {}

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance desk(DeskPage need, DeskForms typed);
    }
}
