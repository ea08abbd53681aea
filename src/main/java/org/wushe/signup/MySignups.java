package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.web.Cursor;

/**
 * What a member is signed up for, of whichever room, with what she signed others up for. Call
 * inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MySignups {

    private static final String WHOSE =
            "select s from Signup s where (s.personId in :own or s.personId in :others"
                    + " and s.signedBy = :me) and ";
    private static final int SHOWN = 30;
    private static final int IN_CALENDAR = 300;
    private static final Duration CALENDAR_BACK = Duration.ofDays(30);
    private static final Duration CALENDAR_AHEAD = Duration.ofDays(366);

    private final EntityManager entities;
    private final SignupList list;
    private final People people;
    private final Clock clock;

    MySignups(EntityManager entities, SignupList list, People people, Clock clock) {
        this.entities = entities;
        this.list = list;
        this.people = people;
        this.clock = clock;
    }

    /** What is ahead, in the order of time: her own, and of those who live with her. */
    public List<MySignup> of(Actor actor) {
        return find(
                        actor.memberId(),
                        "s.state in :live and s.endsAt > :now order by s.startsAt, s.id",
                        Map.of("live", SignupState.LIVE, "now", clock.instant()),
                        SHOWN)
                .stream()
                .map(DatedSignup::mine)
                .toList();
    }

    /** What is over or came to nothing, the latest first. */
    public List<MySignup> past(Actor actor, Cursor after, int most) {
        return find(
                        actor.memberId(),
                        "(s.endsAt <= :now or s.state not in :live) and (s.startsAt < :at or"
                                + " s.startsAt = :at and s.id < :id)"
                                + " order by s.startsAt desc, s.id desc",
                        Map.of(
                                "live",
                                SignupState.LIVE,
                                "now",
                                clock.instant(),
                                "at",
                                after.at(),
                                "id",
                                after.id()),
                        most)
                .stream()
                .map(DatedSignup::mine)
                .toList();
    }

    /**
     * What her calendar shows: from a month ago to a year ahead; what was given up or called off
     * stays for a month, so that calendars take it out.
     */
    public List<DatedSignup> calendar(UUID memberId) {
        Instant now = clock.instant();
        return find(
                memberId,
                "s.endsAt > :from and s.startsAt < :to and (s.state in :live or s.changedAt > :from)"
                        + " order by s.startsAt desc, s.id desc",
                Map.of(
                        "live",
                        SignupState.LIVE,
                        "from",
                        now.minus(CALENDAR_BACK),
                        "to",
                        now.plus(CALENDAR_AHEAD)),
                IN_CALENDAR);
    }

    /** One of hers, be it over; empty if it is not hers. */
    public Optional<DatedSignup> one(Actor actor, UUID signupId) {
        return actor.isMember()
                ? find(actor.memberId(), "s.id = :id", Map.of("id", signupId), 1).stream()
                        .findFirst()
                : Optional.empty();
    }

    private List<DatedSignup> find(
            UUID memberId, String which, Map<String, Object> with, int most) {
        Optional<UUID> self = people.ofMember(memberId);
        if (self.isEmpty()) {
            return List.of();
        }
        List<UUID> own = people.records(self.get());
        List<UUID> others =
                people.household(self.get()).stream()
                        .map(mate -> mate.id())
                        .filter(id -> !own.contains(id))
                        .collect(Collectors.toCollection(ArrayList::new));
        TypedQuery<Signup> query =
                entities.createQuery(WHOSE + which, Signup.class)
                        .setParameter("own", own)
                        .setParameter("others", others.isEmpty() ? own : others)
                        .setParameter("me", memberId);
        with.forEach(query::setParameter);
        List<Signup> rows = query.setMaxResults(most).getResultList();
        rows.forEach(entities::detach);
        return rows.isEmpty() ? List.of() : dated(rows, own);
    }

    private List<DatedSignup> dated(List<Signup> rows, List<UUID> own) {
        Map<UUID, Slot> slots = slots(rows);
        Map<UUID, PersonRow> persons = persons(rows, own);
        List<SignupView> views = list.places(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i -> {
                            Slot slot = slots.get(rows.get(i).slotId);
                            String name = name(persons.get(rows.get(i).personId));
                            MySignup mine = new MySignup(views.get(i), SlotView.of(slot), name);
                            return DatedSignup.of(mine, rows.get(i), slot);
                        })
                .toList();
    }

    private static Map<UUID, Slot> slots(Collection<Signup> rows) {
        Map<UUID, Slot> slots = new HashMap<>();
        Slot.seen("id in ?1", rows.stream().map(row -> row.slotId).toList())
                .forEach(slot -> slots.put(slot.id, slot));
        return slots;
    }

    private Map<UUID, PersonRow> persons(List<Signup> rows, List<UUID> own) {
        List<UUID> others =
                rows.stream().map(row -> row.personId).filter(id -> !own.contains(id)).toList();
        return people.rows(others);
    }

    private static String name(PersonRow person) {
        return person == null ? null : person.name();
    }
}
