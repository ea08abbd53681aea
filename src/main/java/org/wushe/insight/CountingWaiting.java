package org.wushe.insight;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.identity.WaitingKind;

/** How much of each kind waits for somebody at the desk: one statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CountingWaiting {

    private final List<WaitingKind> kinds;
    private final EntityManager entities;
    private final Clock clock;

    CountingWaiting(@All List<WaitingKind> kinds, EntityManager entities, Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(WaitingKind::key)).toList();
        this.entities = entities;
        this.clock = clock;
    }

    /** Those of which there is one at least. */
    List<Waiting> of(Actor actor) {
        List<WaitingKind> hers =
                kinds.stream().filter(kind -> actor.is(kind.roles().toArray(Role[]::new))).toList();
        if (hers.isEmpty()) {
            return List.of();
        }
        Object[] counts = counts(hers, actor);
        return IntStream.range(0, hers.size())
                .mapToObj(
                        i ->
                                new Waiting(
                                        hers.get(i).key(),
                                        hers.get(i).path(),
                                        ((Number) counts[i]).longValue()))
                .filter(one -> one.count() > 0)
                .toList();
    }

    private Object[] counts(List<WaitingKind> hers, Actor actor) {
        String each =
                hers.stream().map(WaitingKind::query).collect(Collectors.joining("), (", "(", ")"));
        Query query = entities.createQuery("select " + each, Object[].class);
        if (each.contains(":me")) {
            query.setParameter("me", actor.memberId());
        }
        if (each.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        return (Object[]) query.getSingleResult();
    }

    /**
     * Something that waits.
     *
     * @param key of its words in the bundle insight
     * @param path where it is seen to, within the community
     */
    record Waiting(String key, String path, long count) {}
}
