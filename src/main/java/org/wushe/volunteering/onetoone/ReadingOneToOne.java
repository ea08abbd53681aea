package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.identity.WaitingKind;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;

/** Reads one-to-one help, with the names of those in it. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadingOneToOne {

    private static final int MOST = 100;
    private static final Cursor FIRST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final Memberships memberships;
    private final People people;
    private final NotingVisits noting;
    private final Today today;

    ReadingOneToOne(Memberships memberships, People people, NotingVisits noting, Today today) {
        this.memberships = memberships;
        this.people = people;
        this.noting = noting;
        this.today = today;
    }

    /** Elders to whom somebody should have gone, or who did not open. */
    @Produces
    static WaitingKind unseen() {
        return new WaitingKind(
                "visits",
                "/desk/one-to-one",
                Set.of(Role.COORDINATOR),
                "select count(*) from OneToOneHelp h where h.state = ACTIVE"
                        + " and (h.dueAt < :now or h.notMetOn is not null)");
    }

    /** What waits or goes on, the longest overdue first. */
    Listed<OneToOneView> live(Actor actor, Cursor after) {
        Cursor from = after.equals(Cursor.START) ? FIRST : after;
        return listed(
                "state <> :ended and (dueAt, id) > (:at, :id)"
                        + hers(actor)
                        + " order by dueAt, id",
                actor,
                from,
                after);
    }

    /** What has ended, the latest first. */
    Listed<OneToOneView> past(Actor actor, Cursor after) {
        return listed(
                "state = :ended and (endedAt, id) < (:at, :id)"
                        + hers(actor)
                        + " order by endedAt desc, id desc",
                actor,
                after,
                after);
    }

    private static String hers(Actor actor) {
        return actor.is(Role.COORDINATOR) ? "" : " and inCharge = :actor";
    }

    private Listed<OneToOneView> listed(String where, Actor actor, Cursor from, Cursor after) {
        Map<String, Object> values =
                new HashMap<>(
                        Map.of("ended", OneToOneState.ENDED, "at", from.at(), "id", from.id()));
        if (where.contains(":actor")) {
            values.put("actor", actor.memberId());
        }
        List<OneToOneHelp> found =
                OneToOneHelp.<OneToOneHelp>find(where, values).range(0, Listed.PAGE).list();
        Map<UUID, OneToOneView> views = views(found);
        return Listed.of(
                found,
                after,
                help -> views.get(help.id),
                help -> new Cursor(help.isLive() ? help.dueAt : help.endedAt, help.id));
    }

    /** For the desk: the visits and the story. */
    OneToOnePage desk(OneToOneHelp help) {
        return page(help, OneToOneVisit.of(help.id), OneToOneTurn.of(help.id));
    }

    /** What a member has to do with, as the elder, the helper or whoever was asked. */
    List<OwnHelp> own(Actor actor) {
        Set<UUID> records = records(actor);
        List<OneToOneHelp> found =
                OneToOneHelp.<OneToOneHelp>find(
                                "elderId in ?1 or helperId = ?2 or askedId = ?2"
                                        + " order by dueAt, proposedAt desc, id",
                                records,
                                actor.memberId())
                        .range(0, MOST - 1)
                        .list();
        Map<UUID, OneToOneView> views = views(found);
        return found.stream()
                .map(
                        help ->
                                new OwnHelp(
                                        new OneToOnePage(views.get(help.id), List.of(), List.of()),
                                        records.contains(help.elderId),
                                        help.isHelper(actor),
                                        help.isAsked(actor)))
                .toList();
    }

    /** Empty for whoever has nothing to do with it, or no longer has. */
    Optional<OwnHelp> own(OneToOneHelp help, Actor actor) {
        boolean elder = isElder(help, actor);
        if (!elder && !help.isHelper(actor) && !help.isAsked(actor)) {
            return Optional.empty();
        }
        List<OneToOneVisit> visits =
                elder || help.isHelper(actor) ? OneToOneVisit.of(help.id) : List.of();
        return Optional.of(
                new OwnHelp(
                        page(help, visits, List.of()),
                        elder,
                        help.isHelper(actor),
                        help.isAsked(actor)));
    }

    boolean isElder(OneToOneHelp help, Actor actor) {
        return actor.isMember()
                && people.memberOf(help.elderId).filter(actor.memberId()::equals).isPresent();
    }

    /** Never empty: nobody has the account's id as her record. */
    private Set<UUID> records(Actor actor) {
        Set<UUID> records = new HashSet<>(Set.of(actor.memberId()));
        people.ofMember(actor.memberId()).map(people::records).ifPresent(records::addAll);
        return records;
    }

    /** All names with one look. */
    private OneToOnePage page(
            OneToOneHelp help, List<OneToOneVisit> visits, List<OneToOneTurn> turns) {
        Stream<UUID> others =
                Stream.concat(
                        visits.stream().map(visit -> visit.notedBy),
                        turns.stream().flatMap(turn -> Stream.of(turn.memberId, turn.actorId)));
        Map<UUID, String> names = names(Stream.concat(members(help), others));
        return new OneToOnePage(
                OneToOneView.of(help, people.rows(List.of(help.elderId)), names, today.date()),
                visits.stream().map(visit -> line(visit, names)).toList(),
                turns.stream().map(turn -> line(turn, names)).toList());
    }

    private VisitLine line(OneToOneVisit visit, Map<UUID, String> names) {
        return new VisitLine(
                visit.visitedOn,
                visit.met,
                visit.needs,
                noting.opened(visit),
                names.get(visit.notedBy));
    }

    private static TurnLine line(OneToOneTurn turn, Map<UUID, String> names) {
        return new TurnLine(
                turn.step, names.get(turn.memberId), turn.note, names.get(turn.actorId), turn.at);
    }

    private Map<UUID, OneToOneView> views(List<OneToOneHelp> some) {
        Map<UUID, PersonRow> elders =
                people.rows(some.stream().map(help -> help.elderId).collect(Collectors.toSet()));
        Map<UUID, String> names = names(some.stream().flatMap(ReadingOneToOne::members));
        return some.stream()
                .collect(
                        Collectors.toMap(
                                help -> help.id,
                                help -> OneToOneView.of(help, elders, names, today.date())));
    }

    private static Stream<UUID> members(OneToOneHelp help) {
        return Stream.of(help.helperId, help.askedId, help.inCharge, help.consentBy);
    }

    private Map<UUID, String> names(Stream<UUID> members) {
        return memberships.names(members.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
