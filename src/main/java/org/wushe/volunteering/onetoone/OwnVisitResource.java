package org.wushe.volunteering.onetoone;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.people.People;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** The helper's visits, and where to go for them. */
@Path("/c/{community}/me/one-to-one/{help}")
@Authenticated
@Transactional
class OwnVisitResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OwnOneToOnePages pages;
    private final CheckingOneToOne checking;
    private final NotingVisits noting;
    private final People people;
    private final Event<ElderContactRead> looks;
    private final Clock clock;
    private final Forms forms;
    private final Flash flash;

    OwnVisitResource(
            CurrentActor actors,
            CurrentCommunity community,
            OwnOneToOnePages pages,
            CheckingOneToOne checking,
            NotingVisits noting,
            People people,
            Event<ElderContactRead> looks,
            Clock clock,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.checking = checking;
        this.noting = noting;
        this.people = people;
        this.looks = looks;
        this.clock = clock;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Path("visits")
    public Response note(UUID help, @BeanParam OwnForm sent) {
        OneToOneHelp locked = begun(help);
        OwnForm form = sent.tidy();
        FormErrors errors = checking.checkVisit(locked, form);
        if (errors.isAny()) {
            return forms.again(pages.page(locked, actors.get(), form, errors));
        }
        noting.note(locked, form, actors.get());
        flash.say("onetoone", form.isMet() ? "visit_done" : "not_met_done");
        return forms.to("/c/" + community.slug() + "/me/one-to-one/" + help);
    }

    /** Her phone and address are shown once and the look is kept. */
    @POST
    @Path("contact")
    public TemplateInstance contact(UUID help) {
        OneToOneHelp locked = begun(help);
        looks.fire(new ElderContactRead(locked.elderId, actors.get(), clock.instant()));
        return pages.opened(locked, actors.get(), people.contact(locked.elderId));
    }

    /** Before the elder agreed nobody goes to her door. */
    private OneToOneHelp begun(UUID help) {
        OneToOneHelp locked = pages.helps(help, actors.get());
        if (locked.state != OneToOneState.ACTIVE) {
            throw new Conflict("onetoone", "not_begun");
        }
        return locked;
    }
}
