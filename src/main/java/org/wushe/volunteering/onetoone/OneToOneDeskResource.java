package org.wushe.volunteering.onetoone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** The desk's one-to-one help: the coordinator sees all of it, others what they proposed. */
@Path("/c/{community}/desk/one-to-one")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class OneToOneDeskResource {

    private static final String ENDED = "ended";

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final People people;
    private final ReadingOneToOne reading;
    private final OneToOnePages pages;
    private final CheckingOneToOne checking;
    private final ArrangingOneToOne arranging;
    private final Today today;
    private final Forms forms;
    private final Flash flash;

    OneToOneDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            People people,
            ReadingOneToOne reading,
            OneToOnePages pages,
            CheckingOneToOne checking,
            ArrangingOneToOne arranging,
            Today today,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.people = people;
        this.reading = reading;
        this.pages = pages;
        this.checking = checking;
        this.arranging = arranging;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
    }

    /**
     * @param state "ended" for what is over
     */
    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery String after) {
        boolean ended = ENDED.equals(state);
        Cursor from = Cursor.parse(after);
        Actor actor = actors.get();
        return Templates.list(ended ? reading.past(actor, from) : reading.live(actor, from), ended);
    }

    /**
     * @param elder her record in the registry, if the desk comes from there
     */
    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery String elder, @RestQuery String helper) {
        int usual = OneToOneNorms.of(today.getPolicy().norms()).everyDays();
        return page(ProposalForm.fresh(elder, helper, usual, today.date()), FormErrors.none());
    }

    @POST
    @Path("new")
    public Response propose(@BeanParam ProposalForm sent) {
        ProposalForm form = sent.tidy();
        Actor actor = actors.get();
        FormErrors errors = checking.check(form, actor);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        UUID elder = arranging.hold(checking.elder(form, actor));
        UUID helper = checking.helper(form.helper).orElseThrow();
        errors = checking.checkElder(elder, helper);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        OneToOneHelp proposed = arranging.propose(form, elder, helper, actor);
        flash.say("onetoone", "proposed_done", proposed.number);
        return forms.to("/c/" + community.slug() + "/desk/one-to-one/" + proposed.id);
    }

    @GET
    @Path("{help}")
    public TemplateInstance show(UUID help) {
        return pages.desk(help, actors.get());
    }

    /** A page that only answers a form, opened by its address: leads to the help. */
    @GET
    @Path("{help}/{answer:.+}")
    public Response leave(UUID help, String answer) {
        return forms.to(
                "/c/"
                        + community.slug()
                        + "/desk/one-to-one/"
                        + OneToOnePages.seen(help, actors.get()).id);
    }

    private TemplateInstance page(ProposalForm form, FormErrors errors) {
        PersonRow elder = form.elderId() == null ? null : people.find(form.elderId());
        return Templates.propose(form, elder, List.of(Rhythm.values()), errors);
    }

    @CheckedTemplate(basePath = "volunteering/onetoone")
    static class Templates {
        static native TemplateInstance list(Listed<OneToOneView> list, boolean ended);

        /**
         * @param elder null if she is named in the form
         */
        static native TemplateInstance propose(
                ProposalForm form, PersonRow elder, List<Rhythm> rhythms, FormErrors errors);
    }
}
