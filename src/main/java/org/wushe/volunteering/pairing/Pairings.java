package org.wushe.volunteering.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.projects.LedVolunteers;
import org.wushe.web.Cursor;

/** Reads pairings, with the names of those who are paired. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Pairings implements LedVolunteers {

    private static final int MOST = 100;

    private final Memberships memberships;
    private final Today today;

    Pairings(Memberships memberships, Today today) {
        this.memberships = memberships;
        this.today = today;
    }

    /** The coordinator sees all, a worker her own; the latest first. */
    Listed<PairingView> desk(Actor actor, Cursor after) {
        String where = actor.is(Role.COORDINATOR) ? "" : "workerId = :worker and ";
        Map<String, Object> values = new HashMap<>(Map.of("at", after.at(), "id", after.id()));
        if (!where.isEmpty()) {
            values.put("worker", actor.memberId());
        }
        List<Pairing> found =
                Pairing.<Pairing>find(
                                where
                                        + "(proposedAt, id) < (:at, :id)"
                                        + " order by proposedAt desc, id desc",
                                values)
                        .range(0, Listed.PAGE)
                        .list();
        Map<UUID, String> names = names(found);
        return Listed.of(
                found,
                after,
                pairing -> PairingView.of(pairing, names, today.date()),
                pairing -> new Cursor(pairing.proposedAt, pairing.id));
    }

    /** A volunteer's own, the latest first. */
    List<PairingView> own(Actor her) {
        List<Pairing> found =
                Pairing.<Pairing>find(
                                "volunteerMemberId = ?1 order by proposedAt desc, id desc",
                                her.memberId())
                        .range(0, MOST - 1)
                        .list();
        Map<UUID, String> names = names(found);
        return found.stream().map(pairing -> PairingView.of(pairing, names, today.date())).toList();
    }

    PairingView view(Pairing pairing) {
        return PairingView.of(pairing, names(List.of(pairing)), today.date());
    }

    @Override
    public List<Led> of(UUID projectId) {
        List<Pairing> found =
                Pairing.list(
                        "projectId = ?1 and state = ?2 and toOn >= ?3 order by fromOn, id",
                        projectId,
                        PairingState.ACTIVE,
                        today.date());
        Map<UUID, String> names = names(found);
        return found.stream()
                .map(
                        pairing ->
                                new Led(
                                        names.get(pairing.workerId),
                                        names.get(pairing.volunteerMemberId),
                                        pairing.fromOn,
                                        pairing.toOn))
                .toList();
    }

    private Map<UUID, String> names(List<Pairing> some) {
        return memberships.names(
                some.stream()
                        .flatMap(one -> Stream.of(one.workerId, one.volunteerMemberId))
                        .collect(Collectors.toSet()));
    }
}
