package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;

/**
 * What pages may ask about emergencies. Which are on stands on the most visited pages, so it is
 * read once in a while and kept: the instance that takes a step knows it at once, the others after
 * 20 seconds; start and end go by the clock everywhere. Call inside a transaction.
 */
@ApplicationScoped
public class Emergencies {

    private static final Duration KEPT = Duration.ofSeconds(20);

    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final CurrentCommunity community;
    private final Clock clock;

    Emergencies(CurrentCommunity community, Clock clock) {
        this.community = community;
        this.clock = clock;
    }

    /** Those that are on now, the first that began before the others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RunningEmergency> running() {
        Instant now = clock.instant();
        return live(now).stream().filter(one -> one.isOn(now)).toList();
    }

    /** Those that are on or to come. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> live() {
        Instant now = clock.instant();
        return live(now).stream()
                .filter(one -> now.isBefore(one.endsAt()))
                .map(RunningEmergency::id)
                .toList();
    }

    private List<RunningEmergency> live(Instant now) {
        Read known = read.get(community.slug());
        if (known == null || !now.isBefore(known.until)) {
            known =
                    new Read(
                            now.plus(KEPT),
                            Emergency.live(now).stream().map(RunningEmergency::of).toList());
            read.put(community.slug(), known);
        }
        return known.live;
    }

    /** The latest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    Listed<EmergencyRow> list(Cursor after) {
        Instant now = clock.instant();
        return Listed.of(
                Emergency.<Emergency>find(
                                "(proposedAt, id) < (?1, ?2) order by proposedAt desc, id desc",
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list(),
                after,
                emergency -> EmergencyRow.of(emergency, now),
                emergency -> new Cursor(emergency.proposedAt, emergency.id));
    }

    /** Only when it is committed: before that, others would read what was and keep it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmergencyMoved moved) {
        read.remove(community.slug());
    }

    private record Read(Instant until, List<RunningEmergency> live) {}
}
