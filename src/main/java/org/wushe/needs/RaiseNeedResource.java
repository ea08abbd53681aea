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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.attachments.Photo;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberProfile;
import org.wushe.needs.DeskPage.Alike;
import org.wushe.people.PersonRow;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** A resident posts a need: choose the kind, tell the matter, look it over and send. */
@Path("/c/{community}/needs/new")
@Authenticated
@Transactional
class RaiseNeedResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Memberships memberships;
    private final RaisingNeeds raising;
    private final Proxies proxies;
    private final Questions questions;
    private final Likeness likeness;
    private final DraftPhotos draftPhotos;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    RaiseNeedResource(
            CurrentActor actors,
            CurrentCommunity community,
            Memberships memberships,
            RaisingNeeds raising,
            Proxies proxies,
            Questions questions,
            Likeness likeness,
            DraftPhotos draftPhotos,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.memberships = memberships;
        this.raising = raising;
        this.proxies = proxies;
        this.questions = questions;
        this.likeness = likeness;
        this.draftPhotos = draftPhotos;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public Response start(@RestQuery String category, @RestQuery String person) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        RaiseNeedForm form = new RaiseNeedForm();
        form.category = category;
        form.person = person;
        form.tidy();
        Optional<PostedFor> other = proxies.check(actor, form.person);
        if (form.category.isEmpty()) {
            return Response.ok(categories(form, other, FormErrors.none())).build();
        }
        if (other.isPresent()) {
            return Response.ok(tell(form, other, FormErrors.none())).build();
        }
        MemberProfile known = memberships.profile(actor.memberId());
        form.phone = known.phone();
        form.place = known.address();
        return Response.ok(tell(form, other, FormErrors.none())).build();
    }

    @POST
    public Response send(
            @BeanParam RaiseNeedForm sent,
            @RestForm String step,
            @RestForm("photos") List<FileUpload> photos,
            @RestForm List<String> dropPhoto) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        RaiseNeedForm form = sent.tidy();
        Optional<PostedFor> other = proxies.check(actor, form.person);
        FormErrors errors = forms.check(form, "needs");
        if (bundle().categories().stream().noneMatch(known -> known.code().equals(form.category))) {
            return forms.again(
                    categories(
                            form,
                            other,
                            FormErrors.none()
                                    .add("category", wording.say("needs", "category_blank"))));
        }
        questions.check(form, category(form), errors);
        draftPhotos.keep(form, photos, dropPhoto, actor, errors);
        if (errors.isAny()) {
            return forms.again(tell(form, other, errors));
        }
        String wanted = step == null ? "" : step;
        if (wanted.equals("change")) {
            return Response.ok(tell(form, other, FormErrors.none())).build();
        }
        if (Questions.isDangerous(form, category(form)) && !form.hasCalled()) {
            return Response.ok(Templates.newDanger(form, category(form))).build();
        }
        return wanted.equals("send")
                ? raised(actor, form, other)
                : Response.ok(
                                Templates.newCheck(
                                        form,
                                        category(form),
                                        other.orElse(null),
                                        likeness.published(form.category, form.text),
                                        draftPhotos.of(form).size()))
                        .build();
    }

    private Response raised(Actor actor, RaiseNeedForm form, Optional<PostedFor> other) {
        UUID id = form.idOrFresh();
        Need sent = Need.find("id", id).firstResult();
        if (sent == null) {
            boolean withPhotos = !draftPhotos.of(form).isEmpty();
            sent = raising.raise(actor, form, other, id);
            if (withPhotos) {
                draftPhotos.attach(sent, actor);
            }
            flash.say("needs", "raised", sent.number);
        } else if (!actor.memberId().equals(sent.postedBy)) {
            throw new Missing();
        }
        return forms.to("/c/" + community.slug() + "/needs/" + sent.number);
    }

    private TemplateInstance categories(
            RaiseNeedForm form, Optional<PostedFor> other, FormErrors errors) {
        return Templates.newCategory(
                bundle().categories(),
                other.orElse(null),
                other.isPresent() ? List.of() : proxies.of(actors.get()),
                errors);
    }

    private TemplateInstance tell(
            RaiseNeedForm form, Optional<PostedFor> other, FormErrors errors) {
        return Templates.newTell(
                form, category(form), other.orElse(null), draftPhotos.of(form), errors);
    }

    private Category category(RaiseNeedForm form) {
        return bundle().category(form.category);
    }

    private CommunityBundle bundle() {
        return community.get().bundle();
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance newCategory(
                List<Category> categories,
                PostedFor other,
                List<PersonRow> others,
                FormErrors errors);

        static native TemplateInstance newTell(
                RaiseNeedForm form,
                Category category,
                PostedFor other,
                List<Photo> kept,
                FormErrors errors);

        static native TemplateInstance newCheck(
                RaiseNeedForm form,
                Category category,
                PostedFor other,
                List<Alike> alike,
                long kept);

        static native TemplateInstance newDanger(RaiseNeedForm form, Category category);
    }
}
