package org.wushe.volunteering.helping;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.people.People;
import org.wushe.tenancy.CommunityBundle.Ability;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** Members ask for a hand, and see what became of it. */
@Path("/c/{community}/help")
@Authenticated
@Transactional
class HelpResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final People people;
    private final HelpList list;
    private final Helping helping;
    private final CheckingHelp checking;
    private final Forms forms;
    private final Flash flash;

    HelpResource(
            CurrentActor actors,
            CurrentCommunity community,
            People people,
            HelpList list,
            Helping helping,
            CheckingHelp checking,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.people = people;
        this.list = list;
        this.helping = helping;
        this.checking = checking;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response list(@RestQuery String after) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        Optional<HelpMatch.Able> able = list.able(actor);
        return Response.ok(
                        Templates.list(
                                list.open(actor, able, Cursor.parse(after)),
                                list.own(actor),
                                able.isPresent()))
                .build();
    }

    @GET
    @Path("new")
    public Response form() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        String phone =
                people.ofMember(actor.memberId()).map(id -> people.contact(id).phone()).orElse("");
        return Response.ok(page(HelpForm.fresh(phone), FormErrors.none())).build();
    }

    @POST
    @Path("new")
    public Response ask(@BeanParam HelpForm sent) {
        Actor actor = member();
        HelpForm form = sent.tidy();
        FormErrors errors = checking.check(form);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        return done(helping.ask(form, actor), "asked_done");
    }

    @GET
    @Path("{number: BN-[0-9-]+}")
    public TemplateInstance show(String number) {
        Actor actor = member();
        HelpRequest request = HelpRequest.ofNumber(number).orElseThrow(Missing::new);
        return Templates.show(list.page(request, actor), FormErrors.none());
    }

    @POST
    @Path("{number: BN-[0-9-]+}/completion")
    public Response complete(String number, @RestForm String helped) {
        HelpRequest request = own(number);
        if ("no".equals(helped)) {
            helping.notDone(request, actors.get());
            return done(request, "not_done_done");
        }
        helping.done(request, actors.get());
        return done(request, "done_done");
    }

    @POST
    @Path("{number: BN-[0-9-]+}/withdrawal")
    public Response withdraw(String number) {
        HelpRequest request = own(number);
        helping.withdraw(request, actors.get());
        return done(request, "withdrawn_done");
    }

    private HelpRequest own(String number) {
        Actor actor = member();
        return HelpRequest.lock(number)
                .filter(request -> request.isHers(actor))
                .orElseThrow(Missing::new);
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private TemplateInstance page(HelpForm form, FormErrors errors) {
        return Templates.ask(
                community.get().bundle().volunteering().skills(),
                List.of(DayPart.values()),
                form,
                errors);
    }

    private Response done(HelpRequest request, String what) {
        flash.say("helping", what, request.number);
        return forms.to("/c/" + community.slug() + "/help/" + request.number);
    }

    @CheckedTemplate(basePath = "volunteering/helping")
    static class Templates {
        static native TemplateInstance list(
                Listed<HelpRow> list, List<HelpRow> own, boolean volunteer);

        static native TemplateInstance ask(
                List<Ability> skills, List<DayPart> parts, HelpForm form, FormErrors errors);

        static native TemplateInstance show(HelpPage help, FormErrors errors);
    }
}
