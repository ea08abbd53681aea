package org.wushe.volunteering.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships;
import org.wushe.volunteering.projects.Projects;

/** Puts an emergency's desk page together. */
@ApplicationScoped
class EmergencyPages {

    private static final int OFFERED = 100;

    private final CurrentActor actors;
    private final Memberships memberships;
    private final Projects projects;
    private final Emergencies emergencies;
    private final Clock clock;

    EmergencyPages(
            CurrentActor actors,
            Memberships memberships,
            Projects projects,
            Emergencies emergencies,
            Clock clock) {
        this.actors = actors;
        this.memberships = memberships;
        this.projects = projects;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    TemplateInstance desk(Emergency emergency, EmergencyTyped typed) {
        return Templates.desk(page(emergency), typed);
    }

    private EmergencyPage page(Emergency emergency) {
        EmergencyPhase phase = emergency.phase(clock.instant());
        EmergencyPage.Turns can = EmergencyPage.Turns.of(actors.get(), emergency, phase);
        return new EmergencyPage(
                emergency.id,
                emergency.title,
                emergency.cause,
                emergency.startsAt,
                emergency.over(),
                emergency.extensionTo,
                phase,
                story(emergency),
                projects.ofEmergency(emergency.id),
                can.arrange() ? projects.free(OFFERED, emergencies.live()) : List.of(),
                can);
    }

    private List<EmergencyPage.Line> story(Emergency emergency) {
        List<EmergencyEvent> events = EmergencyEvent.of(emergency.id);
        Map<UUID, String> names =
                memberships.names(events.stream().map(event -> event.actorId).toList());
        return events.stream()
                .map(
                        event ->
                                new EmergencyPage.Line(
                                        event.step,
                                        event.at,
                                        names.get(event.actorId),
                                        event.until,
                                        event.note))
                .toList();
    }

    @CheckedTemplate(basePath = "volunteering/emergency")
    static class Templates {
        static native TemplateInstance desk(EmergencyPage emergency, EmergencyTyped typed);
    }
}
