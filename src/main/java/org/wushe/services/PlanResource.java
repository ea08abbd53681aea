package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.services.festivals.FestivalView;
import org.wushe.services.rooms.RoomRef;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Reader;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** The desk plans when a service is held: once, each week or each month. */
@Path("/c/{community}/desk/services/{number: FW-[0-9-]+}/sessions")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class PlanResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingSessions sessions;
    private final PlanningSessions planning;
    private final SessionRooms rooms;
    private final SessionFestivals festivals;
    private final Reader reader;
    private final Times times;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;
    private final Clock clock;

    PlanResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingSessions sessions,
            PlanningSessions planning,
            SessionRooms rooms,
            SessionFestivals festivals,
            Reader reader,
            Times times,
            Forms forms,
            Flash flash,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.sessions = sessions;
        this.planning = planning;
        this.rooms = rooms;
        this.festivals = festivals;
        this.reader = reader;
        this.times = times;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
        this.clock = clock;
    }

    /** The sessions that are ahead, and the form to plan more. */
    @GET
    public TemplateInstance list(String number) {
        ServiceItem item = ServiceItem.ofNumber(number);
        SessionForm form = new SessionForm();
        form.place = item.text.place();
        form.waiting = "yes";
        return page(item, form.once().tidy(), FormErrors.none());
    }

    @POST
    public Response plan(String number, @BeanParam SessionForm sent) {
        ServiceItem item = ServiceItem.ofNumber(number);
        item.requireOffered();
        SessionForm form = sent.tidy();
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), community.get().bundle().zone());
        FormErrors errors = form.check(forms.check(form, "services"), now, wording);
        if (!errors.isAny()) {
            festivals.check(errors, form);
            rooms.check(errors, form, planning.series(form).days(), null);
        }
        if (errors.isAny()) {
            return forms.again(page(item, form, errors));
        }
        Series series = planning.plan(item, form, actors.get());
        if (series.skipped().isEmpty()) {
            flash.say("services", "planned_done", series.days().size());
        } else {
            flash.say("services", "planned_skipped", series.days().size(), days(series.skipped()));
        }
        return forms.to("/c/" + community.slug() + "/desk/services/" + number + "/sessions");
    }

    private String days(List<LocalDate> skipped) {
        return skipped.stream().map(times::day).collect(Collectors.joining(" / "));
    }

    private TemplateInstance page(ServiceItem item, SessionForm form, FormErrors errors) {
        return Templates.plan(
                ItemView.of(item, reader.getLanguage()),
                sessions.coming(item),
                List.of(Repeat.values()),
                rooms.choices(),
                festivals.choices(),
                form,
                errors);
    }

    @CheckedTemplate(basePath = "services")
    static class Templates {
        static native TemplateInstance plan(
                ItemView item,
                List<SessionRow> rows,
                List<Repeat> repeats,
                List<RoomRef> rooms,
                List<FestivalView> festivals,
                SessionForm form,
                FormErrors errors);
    }
}
