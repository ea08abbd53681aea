package org.wushe.volunteering.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.volunteering.projects.ProjectRef;

/**
 * One emergency as its desk page shows it.
 *
 * @param projects those that recruit for it
 * @param free those that could
 */
record EmergencyPage(
        UUID id,
        String title,
        String cause,
        Instant startsAt,
        Instant endsAt,
        Instant extensionTo,
        EmergencyPhase phase,
        List<Line> story,
        List<ProjectRef> projects,
        List<ProjectRef> free,
        Turns can) {

    /**
     * One line of the story.
     *
     * @param until the end the step is about, null if it is about none
     */
    record Line(EmergencyStep step, Instant at, String who, Instant until, String note) {}

    /**
     * What the reader may do now.
     *
     * @param own whether she waits for a second person
     */
    record Turns(
            boolean review,
            boolean withdraw,
            boolean extend,
            boolean reviewExtension,
            boolean end,
            boolean arrange,
            boolean own) {

        static Turns of(Actor actor, Emergency emergency, EmergencyPhase phase) {
            boolean proposed = phase == EmergencyPhase.PROPOSED;
            boolean asked = phase.isLive() && emergency.extensionTo != null;
            boolean reviews = EmergencyPolicy.reviews(actor, emergency).isAllowed();
            boolean secondForMore = EmergencyPolicy.reviewsExtension(actor, emergency).isAllowed();
            boolean arranges = EmergencyPolicy.arranges(actor).isAllowed() && phase.isLive();
            return new Turns(
                    proposed && reviews,
                    proposed && EmergencyPolicy.withdraws(actor, emergency).isAllowed(),
                    arranges && !asked,
                    asked && secondForMore,
                    phase.isLive() && EmergencyPolicy.ends(actor, emergency).isAllowed(),
                    arranges,
                    proposed && !reviews || asked && !secondForMore);
        }
    }
}
