package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A person sees what is kept about her, corrects it and takes consents back. */
@Path("/c/{community}/me/data")
@Authenticated
@Transactional
class MyDataResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final MyData data;
    private final Recording recording;
    private final Consenting consenting;
    private final Forms forms;
    private final Flash flash;

    MyDataResource(
            CurrentActor actors,
            CurrentCommunity community,
            MyData data,
            Recording recording,
            Consenting consenting,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.data = data;
        this.recording = recording;
        this.consenting = consenting;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() {
        if (!actors.get().isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        Optional<Person> own = own();
        MyDataForm form = data.form(own);
        return Response.ok(page(own, form, FormErrors.none(), Differences.none())).build();
    }

    /** What answered a form, opened by its address. */
    @GET
    @Path("correction")
    public Response leave() {
        requireMember();
        return forms.to("/c/" + community.slug() + "/me/data");
    }

    @POST
    @Path("correction")
    public Response correct(@BeanParam MyDataForm sent) {
        Actor actor = requireMember();
        Optional<Person> own = own().map(found -> Person.toChange(found.id));
        MyDataForm form = sent.tidy();
        FormErrors errors = forms.check(form, "people");
        if (errors.isAny()) {
            return forms.again(page(own, form, errors, Differences.none()));
        }
        Differences differences = data.differences(own, form);
        if (differences.isAny()) {
            form.version = Integer.toString(own.orElseThrow().version);
            return forms.changedMeanwhile(page(own, form, errors, differences));
        }
        Person person = own.orElseGet(this::fresh);
        recording.correct(person, data.typed(person, form), null, actor);
        return done("my_data_corrected_done");
    }

    @POST
    @Path("consents/{consent}/withdrawal")
    public Response withdraw(UUID consent) {
        Actor actor = requireMember();
        Person person = own().map(own -> Person.toChange(own.id)).orElseThrow(Missing::new);
        consenting.withdraw(person, consent, actor);
        return done("my_consent_withdrawn_done");
    }

    private Actor requireMember() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private Optional<Person> own() {
        return Person.ofMember(actors.get().memberId()).map(Person::current);
    }

    /** Who never had a need has no record yet; it begins with her name. */
    private Person fresh() {
        PersonFacts name = PersonFacts.NONE.with(Fact.NAME, actors.get().name());
        return recording.recordQuietly(name, actors.get().memberId());
    }

    private TemplateInstance page(
            Optional<Person> own, MyDataForm form, FormErrors errors, Differences differences) {
        return Templates.myData(data.page(own, actors.get()), form, errors, differences);
    }

    private Response done(String what) {
        flash.say("people", what);
        return leave();
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance myData(
                MyDataPage data, MyDataForm form, FormErrors errors, Differences differences);
    }
}
