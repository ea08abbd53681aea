package org.wushe.volunteering.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerMoved;
import org.wushe.volunteering.VolunteerStep;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Conflict;

/** The steps of pairings; both of the pair hear of what the other did. */
@ApplicationScoped
class PairingUp {

    private static final String NUMBER_KIND = "JD";
    private static final String BUNDLE = "pairing";
    private static final String MINE = "/me/pairings";

    private final CheckingPairings checking;
    private final Volunteers volunteers;
    private final Numbers numbers;
    private final Today today;
    private final EntityManager entities;
    private final Event<PairingMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    PairingUp(
            CheckingPairings checking,
            Volunteers volunteers,
            Numbers numbers,
            Today today,
            EntityManager entities,
            Event<PairingMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.checking = checking;
        this.volunteers = volunteers;
        this.numbers = numbers;
        this.today = today;
        this.entities = entities;
        this.moved = moved;
        this.news = news;
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
        int most = PairingNorms.of(today.getPolicy().norms()).most();
        if (Pairing.load(worker) >= most) {
            throw new Conflict(BUNDLE, "load_full", most);
        }
        Pairing pairing =
                Pairing.propose(
                        number,
                        worker,
                        volunteers.ofNumber(form.volunteer).orElseThrow(),
                        checking.matter(form).orElseThrow(),
                        form,
                        by,
                        clock.instant());
        requireNew(pairing);
        pairing.persist();
        entities.flush();
        tell(PairingStep.PROPOSED, pairing, by);
        send(pairing.volunteerMemberId, "pairing_asked", pairing, by, pairing.purpose);
        send(pairing.workerId, "pairing_asked", pairing, by, pairing.purpose);
        return pairing;
    }

    private static void requireNew(Pairing pairing) {
        boolean twice =
                Pairing.liveOf(pairing.volunteerId).stream()
                        .anyMatch(
                                one ->
                                        one.workerId.equals(pairing.workerId)
                                                && one.matter.equals(pairing.matter));
        if (twice) {
            throw new Conflict(BUNDLE, "paired_already");
        }
    }

    void workerAgrees(Pairing pairing, Actor her) {
        checking.requireFit(pairing);
        pairing.workerAgrees(clock.instant());
        tell(PairingStep.WORKER_AGREED, pairing, her);
        tellIfBegun(pairing, her);
    }

    void volunteerAgrees(Pairing pairing, Actor her) {
        checking.requireFit(pairing);
        pairing.volunteerAgrees(clock.instant());
        tell(PairingStep.VOLUNTEER_AGREED, pairing, her);
        tellIfBegun(pairing, her);
    }

    private void tellIfBegun(Pairing pairing, Actor by) {
        if (pairing.state == PairingState.ACTIVE) {
            sendBoth("pairing_begun", pairing, by, null);
        }
    }

    void refuse(Pairing pairing, String why, Actor her) {
        pairing.refuse(why, her, clock.instant());
        tell(PairingStep.REFUSED, pairing, her);
        sendBoth("pairing_refused", pairing, her, why);
    }

    void withdraw(Pairing pairing, Actor by) {
        pairing.withdraw(by, clock.instant());
        tell(PairingStep.WITHDRAWN, pairing, by);
        sendBoth("pairing_withdrawn", pairing, by, null);
    }

    void leave(Pairing pairing, String why, Actor her) {
        pairing.leave(why, her, clock.instant());
        tell(PairingStep.LEFT, pairing, her);
        send(pairing.workerId, "pairing_left", pairing, her, why);
    }

    void end(Pairing pairing, String review, int score, Actor by) {
        pairing.end(review, score, by, clock.instant());
        tell(PairingStep.ENDED, pairing, by);
        sendBoth("pairing_ended", pairing, by, review);
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

    private void tell(PairingStep step, Pairing pairing, Actor by) {
        moved.fire(new PairingMoved(step, pairing.id, pairing.number, by, clock.instant()));
    }

    private void sendBoth(String step, Pairing pairing, Actor by, String note) {
        send(pairing.workerId, step, pairing, by, note);
        send(pairing.volunteerMemberId, step, pairing, by, note);
    }

    /** Nobody is told what she did herself. */
    private void send(UUID member, String step, Pairing pairing, Actor by, String note) {
        if (!member.equals(by.memberId())) {
            String path = member.equals(pairing.workerId) ? "/desk/pairings/" + pairing.id : MINE;
            news.fire(new VolunteeringNews(member, BUNDLE, step, pairing.number, path, note));
        }
    }
}
