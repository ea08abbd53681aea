package org.wushe.volunteering.hours;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A volunteer reads her hours and stars, and says where hours are wrong. */
@Path("/c/{community}/me/volunteering/hours")
@Authenticated
@Transactional
class OwnHoursResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final ReadingOwnHours reading;
    private final ListingHours listing;
    private final ConfirmingHours confirming;
    private final Forms forms;
    private final Flash flash;

    OwnHoursResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            ReadingOwnHours reading,
            ListingHours listing,
            ConfirmingHours confirming,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.reading = reading;
        this.listing = listing;
        this.confirming = confirming;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show(@RestQuery String after) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        Optional<VolunteerRef> own = volunteers.once(actor.memberId());
        return own.isEmpty()
                ? forms.to("/c/" + community.slug() + "/me/volunteering")
                : Response.ok(Templates.mine(reading.of(own.get(), Cursor.parse(after)))).build();
    }

    @GET
    @Path("{hours}/objection")
    public TemplateInstance objection(UUID hours) {
        return page(own(hours), new ObjectionForm().tidy(), FormErrors.none());
    }

    @POST
    @Path("{hours}/objection")
    public Response object(UUID hours, @BeanParam ObjectionForm sent) {
        ServiceHours found = own(hours);
        ObjectionForm form = sent.tidy();
        FormErrors errors = forms.check(form, "hours");
        if (errors.isAny()) {
            return forms.again(page(found, form, errors));
        }
        confirming.object(found, form.text, actors.get());
        flash.say("hours", "objected_done");
        return forms.to("/c/" + community.slug() + "/me/volunteering/hours");
    }

    private ServiceHours own(UUID hours) {
        VolunteerRef her = volunteers.once(actors.get().memberId()).orElseThrow(Missing::new);
        return ServiceHours.lock(hours)
                .filter(found -> found.volunteerId.equals(her.id()))
                .orElseThrow(Missing::new);
    }

    private TemplateInstance page(ServiceHours hours, ObjectionForm form, FormErrors errors) {
        return Templates.objection(listing.view(hours), form, errors);
    }

    @CheckedTemplate(basePath = "volunteering/hours")
    static class Templates {
        static native TemplateInstance mine(OwnHours own);

        static native TemplateInstance objection(
                HoursView hours, ObjectionForm form, FormErrors errors);
    }
}
