package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;

/** The steps of an emergency: each is kept in its story, audited, and told to whom it concerns. */
@ApplicationScoped
class Mobilising {

    private static final Set<Role> REVIEWERS = Set.of(Role.COORDINATOR, Role.COMMITTEE);

    private final Memberships memberships;
    private final Projects projects;
    private final CurrentCommunity community;
    private final Event<EmergencyMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    Mobilising(
            Memberships memberships,
            Projects projects,
            CurrentCommunity community,
            Event<EmergencyMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.memberships = memberships;
        this.projects = projects;
        this.community = community;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    Emergency propose(EmergencyForm form, Actor by) {
        Emergency emergency =
                Emergency.propose(form, community.get().bundle().zone(), by, clock.instant());
        emergency.persist();
        tell(EmergencyStep.PROPOSED, emergency, by, emergency.endsAt, null);
        tellReviewers("emergency_waiting", emergency, by, emergency.cause);
        return emergency;
    }

    void approve(Emergency emergency, Actor by) {
        emergency.approve(by, clock.instant());
        tell(EmergencyStep.APPROVED, emergency, by, emergency.endsAt, null);
        send(emergency.proposedBy, "emergency_approved", emergency, by, null);
    }

    void refuse(Emergency emergency, String why, Actor by) {
        emergency.refuse(by);
        tell(EmergencyStep.REFUSED, emergency, by, null, why);
        send(emergency.proposedBy, "emergency_refused", emergency, by, why);
    }

    void withdraw(Emergency emergency, Actor by) {
        emergency.withdraw();
        tell(EmergencyStep.WITHDRAWN, emergency, by, null, null);
    }

    void askExtension(Emergency emergency, Instant until, String why, Actor by) {
        emergency.askExtension(until, by, clock.instant());
        tell(EmergencyStep.EXTENSION_ASKED, emergency, by, until, why);
        tellReviewers("emergency_extension", emergency, by, why);
    }

    void extend(Emergency emergency, Actor by) {
        UUID asked = emergency.extensionBy;
        emergency.extend(clock.instant());
        tell(EmergencyStep.EXTENDED, emergency, by, emergency.endsAt, null);
        send(asked, "emergency_extended", emergency, by, null);
    }

    void refuseExtension(Emergency emergency, String why, Actor by) {
        UUID asked = emergency.extensionBy;
        emergency.refuseExtension(clock.instant());
        tell(EmergencyStep.EXTENSION_REFUSED, emergency, by, null, why);
        send(asked, "emergency_not_extended", emergency, by, why);
    }

    void end(Emergency emergency, String why, Actor by) {
        emergency.end(clock.instant());
        boolean off = emergency.isCalledOff();
        EmergencyStep step = off ? EmergencyStep.CALLED_OFF : EmergencyStep.ENDED;
        tell(step, emergency, by, emergency.endedAt, why);
        String told = off ? "emergency_called_off" : "emergency_ended";
        send(emergency.proposedBy, told, emergency, by, why);
    }

    /** A project recruits for one emergency at a time. */
    void add(Emergency emergency, ProjectRef project, Actor by) {
        emergency.recruit(clock.instant());
        List<UUID> live = Emergency.live(clock.instant()).stream().map(one -> one.id).toList();
        projects.recruitFor(project.id(), emergency.id, live);
        tell(EmergencyStep.PROJECT_ADDED, emergency, by, null, project.number());
        tellLeader("emergency_project_added", emergency, project, by);
    }

    void remove(Emergency emergency, ProjectRef project, Actor by) {
        projects.recruitForNone(project.id());
        if (projects.ofEmergency(emergency.id).isEmpty()) {
            emergency.callNobody();
        }
        tell(EmergencyStep.PROJECT_REMOVED, emergency, by, null, project.number());
        tellLeader("emergency_project_removed", emergency, project, by);
    }

    private void tell(
            EmergencyStep step, Emergency emergency, Actor by, Instant until, String note) {
        Instant now = clock.instant();
        EmergencyEvent.of(emergency, step, by, until, note, now).persist();
        moved.fire(new EmergencyMoved(step, emergency.id, emergency.title, by, now));
    }

    private void tellReviewers(String step, Emergency emergency, Actor by, String note) {
        memberships.holding(REVIEWERS).stream()
                .map(MemberRole::id)
                .distinct()
                .forEach(member -> send(member, step, emergency, by, note));
    }

    private void tellLeader(String step, Emergency emergency, ProjectRef project, Actor by) {
        String about = project.number() + " · " + emergency.title;
        send(project.leaderId(), step, "/desk/projects/" + project.number(), about, by);
    }

    private void send(UUID member, String step, Emergency emergency, Actor by, String note) {
        String about = note == null ? emergency.title : emergency.title + " · " + note;
        send(member, step, "/desk/emergencies/" + emergency.id, about, by);
    }

    /** Nobody is told what she did herself. */
    private void send(UUID member, String step, String path, String about, Actor by) {
        if (!member.equals(by.memberId())) {
            news.fire(new VolunteeringNews(member, "emergency", step, null, path, about));
        }
    }
}
