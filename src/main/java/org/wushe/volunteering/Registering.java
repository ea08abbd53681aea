package org.wushe.volunteering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.OwnRoles;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.web.Missing;

/** How somebody becomes a volunteer, stays and leaves: each step is her own. */
@ApplicationScoped
class Registering {

    private static final String NUMBER_KIND = "ZY";
    private static final String DESK = "/desk/volunteers";

    private final People people;
    private final OwnRoles roles;
    private final Numbers numbers;
    private final Today today;
    private final EntityManager entities;
    private final Event<VolunteerMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    Registering(
            People people,
            OwnRoles roles,
            Numbers numbers,
            Today today,
            EntityManager entities,
            Event<VolunteerMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.numbers = numbers;
        this.today = today;
        this.entities = entities;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    /** She registers, invited or not; from now on she holds the role. */
    void register(VolunteerForm form, Actor her) {
        Volunteer volunteer =
                Volunteer.lockMember(her.memberId())
                        .orElseGet(() -> Volunteer.fresh(her.memberId(), her.name()));
        boolean invited = volunteer.state == Volunteer.State.INVITED;
        UUID person = people.completed(her, details(form, her));
        volunteer.register(person, clock.instant());
        volunteer.name = people.find(person).name();
        if (volunteer.number == null) {
            volunteer.number = numbers.next(NUMBER_KIND, today.date().getYear());
        }
        keep(volunteer, form);
        tell(VolunteerStep.REGISTERED, volunteer, her);
        if (invited) {
            answer("accepted", volunteer, null);
        }
        entities.flush();
        roles.take(Role.VOLUNTEER, her);
    }

    void change(VolunteerForm form, Actor her) {
        Volunteer volunteer = own(her);
        volunteer.requireActive();
        people.completed(her, details(form, her));
        keep(volunteer, form);
        tell(VolunteerStep.CHANGED, volunteer, her);
    }

    void decline(String reason, Actor her) {
        Volunteer volunteer = own(her);
        volunteer.decline(reason, clock.instant());
        tell(VolunteerStep.DECLINED, volunteer, her);
        answer("declined", volunteer, reason);
    }

    /** At any time, and nobody need agree. */
    void leave(String reason, Actor her) {
        Volunteer volunteer = own(her);
        volunteer.leave(reason, clock.instant());
        tell(VolunteerStep.LEFT, volunteer, her);
        entities.flush();
        roles.giveUp(Role.VOLUNTEER, her);
    }

    /** A proposal, which binds nobody. */
    void invite(UUID memberId, String name, String text, Actor by) {
        Volunteer volunteer =
                Volunteer.lockMember(memberId).orElseGet(() -> Volunteer.fresh(memberId, name));
        volunteer.invite(by, text, clock.instant());
        volunteer.persist();
        tell(VolunteerStep.INVITED, volunteer, by);
        news.fire(
                new VolunteeringNews(
                        memberId, "volunteering", "invited", null, "/me/volunteering", text));
    }

    private void keep(Volunteer volunteer, VolunteerForm form) {
        volunteer.tell(form);
        volunteer.persist();
        VolunteerEntry.of(volunteer, clock.instant()).persist();
    }

    private void answer(String step, Volunteer volunteer, String note) {
        news.fire(
                new VolunteeringNews(volunteer.invitedBy, "volunteering", step, null, DESK, note));
    }

    private void tell(VolunteerStep step, Volunteer volunteer, Actor by) {
        moved.fire(new VolunteerMoved(step, volunteer.id, volunteer.number, by, clock.instant()));
    }

    private static PersonDetails details(VolunteerForm form, Actor her) {
        String idNumber = form.idNumber.isEmpty() ? null : form.idNumber;
        return new PersonDetails(her.name(), form.phone, idNumber, null, null);
    }

    private static Volunteer own(Actor her) {
        return Volunteer.lockMember(her.memberId()).orElseThrow(Missing::new);
    }
}
