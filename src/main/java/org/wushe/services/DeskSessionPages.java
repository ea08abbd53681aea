package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wushe.people.PersonRow;
import org.wushe.services.festivals.FestivalView;
import org.wushe.services.rooms.RoomRef;
import org.wushe.signup.Attendance;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;

/** The desk's page of one session. */
@ApplicationScoped
class DeskSessionPages {

    private static final List<Attendance> NOTED =
            List.of(Attendance.CHECKED_IN, Attendance.ATTENDED, Attendance.NO_SHOW);

    private final SessionDesk desk;
    private final SessionRooms rooms;
    private final SessionFestivals festivals;
    private final Today today;
    private final Clock clock;

    DeskSessionPages(
            SessionDesk desk,
            SessionRooms rooms,
            SessionFestivals festivals,
            Today today,
            Clock clock) {
        this.rooms = rooms;
        this.festivals = festivals;
        this.desk = desk;
        this.today = today;
        this.clock = clock;
    }

    TemplateInstance show(ServiceSession session) {
        return page(session, desk.form(session), FormErrors.none(), null, null);
    }

    TemplateInstance withForm(ServiceSession session, SessionForm form, FormErrors errors) {
        return page(session, form, errors, null, null);
    }

    TemplateInstance withErrors(ServiceSession session, FormErrors errors) {
        return page(session, desk.form(session), errors, null, null);
    }

    TemplateInstance withFound(ServiceSession session, List<PersonRow> found) {
        return page(session, desk.form(session), FormErrors.none(), found, null);
    }

    TemplateInstance withPhone(ServiceSession session, UUID signupId) {
        return page(session, desk.form(session), FormErrors.none(), null, signupId);
    }

    private TemplateInstance page(
            ServiceSession session,
            SessionForm form,
            FormErrors errors,
            List<PersonRow> found,
            UUID opened) {
        SessionRow row = desk.row(session);
        return Templates.deskSession(
                row,
                desk.lines(session, opened),
                noted(row),
                rooms.choices(),
                festivals.choices(),
                form,
                errors,
                found);
    }

    /** Who comes early is noted as here; the rest can be known only once it has begun. */
    private List<Attendance> noted(SessionRow row) {
        if (!clock.instant().isBefore(row.startsAt())) {
            return NOTED;
        }
        return row.day().equals(today.date()) ? List.of(Attendance.CHECKED_IN) : List.of();
    }

    @CheckedTemplate(basePath = "services", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        /**
         * @param found persons of the registry, null before a search
         */
        static native TemplateInstance deskSession(
                SessionRow row,
                List<ParticipantLine> lines,
                List<Attendance> noted,
                List<RoomRef> rooms,
                List<FestivalView> festivals,
                SessionForm form,
                FormErrors errors,
                List<PersonRow> found);
    }
}
