package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.needs.figures.Period;
import org.wushe.tenancy.CommunityBundle.Task;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.shifts.MissedShift;
import org.wushe.volunteering.shifts.MissedShifts;
import org.wushe.volunteering.shifts.Tasks;
import org.wushe.web.Cursor;
import org.wushe.web.Wording;

/** Hours by kind of task (domain row E7-03), and the lists behind them. */
@ApplicationScoped
class KindFigures {

    /** Of what is none of the kinds. */
    static final String NONE = "";

    private final EntityManager entities;
    private final ListingHours listing;
    private final MissedShifts missed;
    private final Tasks tasks;
    private final CurrentCommunity community;
    private final Wording wording;

    KindFigures(
            EntityManager entities,
            ListingHours listing,
            MissedShifts missed,
            Tasks tasks,
            CurrentCommunity community,
            Wording wording) {
        this.entities = entities;
        this.listing = listing;
        this.missed = missed;
        this.tasks = tasks;
        this.community = community;
        this.wording = wording;
    }

    /** A line for each kind of the community, for others that were served, and for no kind. */
    List<KindLine> lines(Period period) {
        Map<BookType, Map<String, Long>> minutes = minutes(period);
        Map<String, Long> absent =
                missed.between(from(period), until(period)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        KindFigures::code,
                                        Collectors.summingLong(MissedShift::people)));
        Map<String, Long> volunteered = minutes.getOrDefault(BookType.VOLUNTEER, Map.of());
        Map<String, Long> party = minutes.getOrDefault(BookType.PARTY_DUTY, Map.of());
        return codes(List.of(volunteered.keySet(), party.keySet(), absent.keySet())).stream()
                .map(
                        code ->
                                new KindLine(
                                        code,
                                        name(code),
                                        volunteered.getOrDefault(code, 0L),
                                        party.getOrDefault(code, 0L),
                                        absent.getOrDefault(code, 0L)))
                .toList();
    }

    /** The hours behind one figure of minutes, the latest first. */
    Listed<HoursView> list(Period period, String code, BookType type, Cursor after) {
        return listing.served(code, type, from(period), until(period), after);
    }

    /** The shifts behind one figure of people who did not come. */
    List<MissedShift> missed(Period period, String code) {
        return missed.between(from(period), until(period)).stream()
                .filter(shift -> code(shift).equals(code))
                .toList();
    }

    String name(String code) {
        return code.equals(NONE) ? wording.say("duty", "kind_without") : tasks.name(code);
    }

    private Map<BookType, Map<String, Long>> minutes(Period period) {
        Map<BookType, Map<String, Long>> minutes = new HashMap<>();
        entities.createQuery(
                        "select h.bookType, coalesce(h.kind, ''), sum(h.effectiveMinutes) from"
                                + " ServiceHours h where h.effectiveMinutes > 0 and h.startsAt >="
                                + " :from and h.startsAt < :until group by h.bookType,"
                                + " coalesce(h.kind, '')",
                        Object[].class)
                .setParameter("from", from(period))
                .setParameter("until", until(period))
                .getResultList()
                .forEach(
                        row ->
                                minutes.computeIfAbsent((BookType) row[0], type -> new HashMap<>())
                                        .put((String) row[1], (Long) row[2]));
        return minutes;
    }

    private Set<String> codes(List<Set<String>> found) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(tasks.duties().stream(), tasks.others().stream())
                .map(Task::code)
                .forEach(codes::add);
        found.stream().flatMap(Set::stream).sorted().forEach(codes::add);
        codes.remove(NONE);
        codes.add(NONE);
        return codes;
    }

    private static String code(MissedShift shift) {
        return shift.kind() == null ? NONE : shift.kind();
    }

    private Instant from(Period period) {
        return period.start(zone());
    }

    private Instant until(Period period) {
        return period.end(zone());
    }

    private ZoneId zone() {
        return community.get().bundle().zone();
    }
}
