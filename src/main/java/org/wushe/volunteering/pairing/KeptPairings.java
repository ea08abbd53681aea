package org.wushe.volunteering.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * The pairings of a person, as the worker or the volunteer. What still goes on is ended first; then
 * the words go, and that there was a pairing stays and counts.
 */
@ApplicationScoped
class KeptPairings implements KeepsPersons {

    private static final String HERS = "(workerId = :who or volunteerMemberId = :who)";
    private static final String NOBODY = "\u2014";

    private final EntityManager entities;

    KeptPairings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public ArchivePart give(Whose whose) {
        List<?> told =
                entities.createQuery(
                                "select new map(number as number, matter as matter, purpose as"
                                        + " purpose, fromOn as fromOn, toOn as toOn, state as"
                                        + " state, endReason as endReason, review as review, score"
                                        + " as score) from Pairing where "
                                        + HERS
                                        + " order by proposedAt",
                                Map.class)
                        .setParameter("who", whose.memberId())
                        .getResultList();
        return ArchivePart.of(Map.of("pairings", told));
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        return Pairing.<Pairing>list(
                        HERS + " and state in :live order by number",
                        Map.of("who", whose.memberId(), "live", PairingState.LIVE))
                .stream()
                .map(
                        pairing ->
                                new InHand(
                                        pairing.number,
                                        pairing.workerId.equals(whose.memberId())
                                                ? "/desk/pairings/" + pairing.id
                                                : "/me/pairings",
                                        "/desk/pairings/" + pairing.id))
                .toList();
    }

    @Override
    public void forget(Whose whose) {
        entities.flush();
        entities.createQuery(
                        "update Pairing set purpose = :nobody, endReason = null, review = case when"
                                + " review is null then null else :nobody end where "
                                + HERS)
                .setParameter("nobody", NOBODY)
                .setParameter("who", whose.memberId())
                .executeUpdate();
    }
}
