package org.wushe.volunteering.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerMoved;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteerStep;
import org.wushe.volunteering.Volunteers;

/** The steps of pairings; both of the pair hear of what the other did. */
@ApplicationScoped
class PairingUp {

    private static final String NUMBER_KIND = "JD";

    private final CheckingPairings checking;
    private final Volunteers volunteers;
    private final Numbers numbers;
    private final Today today;
    private final EntityManager entities;
    private final TellingPairings telling;
    private final Clock clock;

    PairingUp(
            CheckingPairings checking,
            Volunteers volunteers,
            Numbers numbers,
            Today today,
            EntityManager entities,
            TellingPairings telling,
            Clock clock) {
        this.checking = checking;
        this.volunteers = volunteers;
        this.numbers = numbers;
        this.today = today;
        this.entities = entities;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * The number comes first: its counter is held to the end of the transaction, so that of two who
     * propose at once the second counts the first.
     */
    Pairing propose(PairingForm form, Actor by) {
        UUID worker = checking.worker(form, by).orElseThrow();
        PairingPolicy.proposes(by, worker).orRefuse();
        String number = numbers.next(NUMBER_KIND, today.date().getYear());
        VolunteerRef volunteer = volunteers.ofNumber(form.volunteer).orElseThrow();
        checking.requireRoom(worker, volunteer.id(), form.matter);
        Pairing pairing =
                Pairing.propose(
                        number,
                        worker,
                        volunteer,
                        checking.matter(form).orElseThrow(),
                        form,
                        by,
                        clock.instant());
        pairing.persist();
        entities.flush();
        telling.tell(PairingStep.PROPOSED, pairing, by);
        telling.send(pairing.volunteerMemberId, "pairing_asked", pairing, by, pairing.purpose);
        telling.send(pairing.workerId, "pairing_asked", pairing, by, pairing.purpose);
        return pairing;
    }

    void workerAgrees(Pairing pairing, Actor her) {
        checking.requireFit(pairing);
        pairing.workerAgrees(clock.instant());
        telling.tell(PairingStep.WORKER_AGREED, pairing, her);
        tellIfBegun(pairing, her);
    }

    void volunteerAgrees(Pairing pairing, Actor her) {
        checking.requireFit(pairing);
        pairing.volunteerAgrees(clock.instant());
        telling.tell(PairingStep.VOLUNTEER_AGREED, pairing, her);
        tellIfBegun(pairing, her);
    }

    private void tellIfBegun(Pairing pairing, Actor by) {
        if (pairing.state == PairingState.ACTIVE) {
            telling.sendBoth("pairing_begun", pairing, by, null);
        }
    }

    void refuse(Pairing pairing, String why, Actor her) {
        pairing.refuse(why, her, clock.instant());
        telling.tell(PairingStep.REFUSED, pairing, her);
        telling.sendBoth("pairing_refused", pairing, her, why);
    }

    void withdraw(Pairing pairing, Actor by) {
        pairing.withdraw(by, clock.instant());
        telling.tell(PairingStep.WITHDRAWN, pairing, by);
        telling.sendBoth("pairing_withdrawn", pairing, by, null);
    }

    void leave(Pairing pairing, String why, Actor her) {
        pairing.leave(why, her, clock.instant());
        telling.tell(PairingStep.LEFT, pairing, her);
        telling.send(pairing.workerId, "pairing_left", pairing, her, why);
    }

    void end(Pairing pairing, String review, int score, Actor by) {
        pairing.end(review, score, by, clock.instant());
        telling.tell(PairingStep.ENDED, pairing, by);
        telling.sendBoth("pairing_ended", pairing, by, review);
    }

    /** Whoever is no volunteer any more leads nobody on: what waits or goes on for her ends. */
    void free(@Observes VolunteerMoved left) {
        if (left.step() == VolunteerStep.LEFT) {
            Pairing.liveOf(left.volunteerId()).forEach(pairing -> free(pairing, left.actor()));
        }
    }

    private void free(Pairing pairing, Actor her) {
        if (pairing.state == PairingState.ACTIVE) {
            leave(pairing, null, her);
        } else {
            refuse(pairing, null, her);
        }
    }
}
