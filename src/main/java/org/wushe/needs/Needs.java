package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.Whose;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Cursor;
import org.wushe.web.Reader;
import org.wushe.web.Times;

/** What pages and other rooms may ask about needs. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Needs {

    static final int PAGE = 50;
    private static final List<NeedStatus> OPEN =
            Arrays.stream(NeedStatus.values()).filter(NeedStatus::isOpen).toList();

    private final CurrentCommunity community;
    private final People people;
    private final Today today;
    private final Reader reader;
    private final Clock clock;

    private final Times times;

    Needs(
            CurrentCommunity community,
            People people,
            Today today,
            Reader reader,
            Clock clock,
            Times times) {
        this.community = community;
        this.people = people;
        this.today = today;
        this.reader = reader;
        this.clock = clock;
        this.times = times;
    }

    /** Published needs, newest first; a member also sees what is for members only. */
    public NeedList<LedgerRow> ledger(LedgerFilter filter, Cursor after, boolean member) {
        Map<String, Object> values = new HashMap<>();
        values.put("at", after.at());
        values.put("id", after.id());
        List<Need> found =
                Need.<Need>find(
                                filter.where(values, member, zone())
                                        + " and (clock.submittedAt, id) < (:at, :id)"
                                        + " order by clock.submittedAt desc, id desc",
                                values)
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .range(0, PAGE)
                        .list();
        return page(found, false, after.equals(Cursor.START), this::ledgerRow);
    }

    /** The latest needs that everyone may read, for the community's home. */
    public List<LedgerRow> latest(int most) {
        List<Need> found =
                Need.<Need>find(
                                "publication.published = true and publication.visibility = ?1"
                                        + " order by clock.submittedAt desc, id desc",
                                Visibility.PUBLIC)
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::ledgerRow).toList();
    }

    /** What this month's figures are, for the community's home. */
    public NeedMonth thisMonth() {
        YearMonth month = YearMonth.from(today.date());
        List<String> counts =
                Stream.of(LedgerEvent.values())
                        .map(event -> "count(*) filter (where " + event.condition() + ")")
                        .toList();
        List<String> any =
                Stream.of(LedgerEvent.values())
                        .map(event -> "(" + event.condition() + ")")
                        .toList();
        Query query =
                Need.getEntityManager()
                        .createQuery(
                                "select "
                                        + String.join(", ", counts)
                                        + " from Need where publication.published = true"
                                        + " and publication.visibility = :visibility and ("
                                        + String.join(" or ", any)
                                        + ")");
        query.setParameter("visibility", Visibility.PUBLIC);
        LedgerEvent.within(month, zone()).forEach(query::setParameter);
        Object[] row = (Object[]) query.getSingleResult();
        return new NeedMonth(month, (Long) row[0], (Long) row[1], (Long) row[2]);
    }

    /** The desk's queue, as a member of the desk narrowed it. */
    NeedList<QueueRow> queue(QueueFilter filter, UUID me) {
        Map<String, Object> values = new HashMap<>();
        String building = filter.concerned.building;
        List<UUID> living = building.isEmpty() ? List.of() : people.livingIn(building);
        List<Need> found =
                Need.<Need>find(filter.where(values, clock.instant(), zone(), me, living), values)
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .range(0, PAGE)
                        .list();
        return page(found, filter.isByDue(), filter.isFirstPage(), this::queueRow);
    }

    /**
     * Needs of two steps, of each those due first, and those of {@link #toAskBack}, in one
     * statement for the desk's home.
     */
    public List<QueueRow> waitingOrToAskBack(NeedStatus one, NeedStatus other, int most) {
        return Need.getEntityManager()
                .createQuery(
                        "(from Need n where n.status = ?1 order by n.clock.dueAt, n.id limit ?3)"
                                + " union all (from Need n where n.status = ?2"
                                + " order by n.clock.dueAt, n.id limit ?3)"
                                + " union all (from Need n where n.status = ?4"
                                + " and n.requesterId is null"
                                + " order by n.clock.submittedAt, n.id limit ?3)",
                        Need.class)
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, most)
                .setParameter(4, NeedStatus.AWAITING_CONFIRMATION)
                .getResultStream()
                .map(this::queueRow)
                .toList();
    }

    /** Needs whose requester has no account and has not been asked yet whether it is solved. */
    public List<QueueRow> toAskBack(int most) {
        return rows(
                "status = ?1 and requesterId is null order by clock.submittedAt, id",
                most,
                NeedStatus.AWAITING_CONFIRMATION);
    }

    /** Sensitive needs whose definite reply is late, for whoever leads the community (E1-04). */
    public List<QueueRow> unreplied(int most) {
        List<String> sensitive =
                community.get().bundle().categories().stream()
                        .filter(Category::sensitive)
                        .map(Category::code)
                        .toList();
        return sensitive.isEmpty()
                ? List.of()
                : rows(
                        "status in ?1 and category in ?2 and ending.reply is null"
                                + " and clock.answerDue < ?3 order by clock.answerDue, id",
                        most,
                        OPEN,
                        sensitive,
                        clock.instant());
    }

    /** Needs that somebody offers to take on, for the desk to decide. */
    public List<QueueRow> claimed(int most) {
        return rows(
                "id in (select c.needId from Claim c where c.state = ?1)"
                        + " order by clock.submittedAt, id",
                most,
                Claim.State.ASKED);
    }

    /** Needs in which a member answers for a part that is not done. */
    public List<QueueRow> inCharge(UUID memberId, int most) {
        return rows(
                "id in (select l.needId from Linkage l where l.inCharge = ?1"
                        + " and l.doneAt is null) order by clock.dueAt, id",
                most,
                this::ownRow,
                memberId);
    }

    /** The numbers of all needs that are a person's. */
    public List<String> numbersOf(Whose whose) {
        return KeptNeeds.of(whose).stream().map(need -> need.number).toList();
    }

    /** A member's own needs, newest first. */
    public List<QueueRow> ofRequester(UUID memberId, int most) {
        return rows(
                "requesterId = ?1 order by clock.submittedAt desc, id desc",
                most,
                this::ownRow,
                memberId);
    }

    /** Needs somebody posted for others and may still act for, newest first. */
    public List<QueueRow> postedFor(Actor actor, int most) {
        List<UUID> persons =
                people.whomActsFor(actor.memberId(), today.date()).stream()
                        .flatMap(person -> people.records(person.id()).stream())
                        .toList();
        return persons.isEmpty()
                ? List.of()
                : rows(
                        "personId in ?1 and mandateId is not null and postedBy = ?2"
                                + " order by clock.submittedAt desc, id desc",
                        most,
                        this::ownRow,
                        persons,
                        actor.memberId());
    }

    /** Needs of others that a member follows, newest first. */
    public List<LedgerRow> followed(UUID memberId, int most) {
        List<Need> found =
                Need.<Need>find(
                                "id in (select f.needId from Follower f where f.memberId = ?1)"
                                        + " and publication.published = true"
                                        + " order by clock.submittedAt desc, id desc",
                                memberId)
                        .range(0, most - 1)
                        .list();
        return found.stream().map(this::ledgerRow).toList();
    }

    /**
     * Who hears of a need beside its requester; of one that is not published only those whose own
     * need it repeats.
     */
    public List<UUID> followers(UUID needId) {
        return Follower.hearing(needId);
    }

    /** Whether others than its requester may read what is told of it. */
    public boolean isPublished(UUID needId) {
        return Need.count("id = ?1 and publication.published = true", needId) > 0;
    }

    private List<QueueRow> rows(String query, int most, Object... values) {
        return rows(query, most, this::queueRow, values);
    }

    private List<QueueRow> rows(
            String query, int most, Function<Need, QueueRow> row, Object... values) {
        List<Need> found = Need.<Need>find(query, values).range(0, most - 1).list();
        return found.stream().map(row).toList();
    }

    private static <T> NeedList<T> page(
            List<Need> found, boolean byDue, boolean first, Function<Need, T> row) {
        List<Need> shown = found.subList(0, Math.min(PAGE, found.size()));
        Need last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        Cursor next =
                found.size() > PAGE
                        ? new Cursor(byDue ? last.clock.dueAt : last.clock.submittedAt, last.id)
                        : null;
        return new NeedList<>(shown.stream().map(row).toList(), next, first);
    }

    private ZoneId zone() {
        return community.get().bundle().zone();
    }

    private LedgerRow ledgerRow(Need need) {
        return LedgerRow.from(need, community.get().bundle(), reader.getLanguage());
    }

    /** As the desk lists it: what goes on in confidence has no words. */
    private QueueRow queueRow(Need need) {
        return need.publication.followedUp ? ownRow(need).withoutWords() : ownRow(need);
    }

    /** As its requester and those in charge list it. */
    private QueueRow ownRow(Need need) {
        return QueueRow.from(need, community.get().bundle(), reader.getLanguage(), times);
    }
}
