package org.wushe.needs.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wushe.needs.NeedSource;
import org.wushe.needs.NeedStatus;
import org.wushe.needs.Outcome;
import org.wushe.needs.Party;
import org.wushe.needs.figures.FiguresPage.Spans;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** Puts the room into figures: by kind, by what became of it, by who acted, by source. */
@ApplicationScoped
class Figures {

    private static final double HOURS_A_DAY = 24;

    private final FiguresSql sql;
    private final CurrentCommunity community;
    private final Reader reader;
    private final Wording wording;

    Figures(FiguresSql sql, CurrentCommunity community, Reader reader, Wording wording) {
        this.sql = sql;
        this.community = community;
        this.reader = reader;
        this.wording = wording;
    }

    /**
     * @param toEveryone counts only what is published, and hides what is rare
     */
    FiguresPage page(Period period, boolean toEveryone) {
        CommunityBundle bundle = community.get().bundle();
        ZoneId zone = bundle.zone();
        List<Counted> counted = sql.counted(period.start(zone), period.end(zone), toEveryone);
        Tables tables = new Tables(counted, period, toEveryone);
        return new FiguresPage(
                period.from(),
                period.to(),
                tables.figure(
                        wording.say("figures", "raised"), "state=all", one -> true, Long.MAX_VALUE),
                List.of(
                        tables.table("by_category", categories(bundle, counted)),
                        tables.table("by_ending", endings()),
                        tables.table("by_party", parties()),
                        tables.table("by_source", sources())),
                toEveryone,
                spans(sql.spent(period.start(zone), period.end(zone), toEveryone)));
    }

    private List<Row> categories(CommunityBundle bundle, List<Counted> counted) {
        return counted.stream()
                .map(Counted::category)
                .distinct()
                .map(
                        code ->
                                new Row(
                                        bundle.category(code).name().in(reader.getLanguage()),
                                        "state=all&category=" + code,
                                        one -> one.category().equals(code)))
                .toList();
    }

    /** What has ended by its outcome, the rest by where it stands. */
    private List<Row> endings() {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            rows.add(
                    new Row(
                            wording.say("needs", "outcome_" + outcome),
                            "state=all&status=CLOSED&outcome=" + outcome,
                            one -> one.status() == NeedStatus.CLOSED && one.outcome() == outcome));
        }
        for (NeedStatus status : NeedStatus.values()) {
            if (status != NeedStatus.CLOSED) {
                rows.add(
                        new Row(
                                wording.say("needs", "status_" + status),
                                "state=all&status=" + status,
                                one -> one.status() == status));
            }
        }
        return rows;
    }

    private List<Row> parties() {
        List<Row> rows = new ArrayList<>();
        for (Party party : Party.values()) {
            int bit = 1 << party.ordinal();
            rows.add(
                    new Row(
                            wording.say("needs", "party_" + party),
                            "state=all&party=" + party,
                            one -> (one.parties() & bit) != 0));
        }
        return rows;
    }

    private List<Row> sources() {
        return Stream.of(NeedSource.values())
                .map(
                        source ->
                                new Row(
                                        wording.say("needs", "source_" + source),
                                        "state=all&source=" + source,
                                        one -> one.source() == source))
                .toList();
    }

    private static Spans spans(Spent times) {
        return new Spans(
                times.answered(),
                times.answered() == 0
                        ? null
                        : Math.round(100.0 * times.inTime() / times.answered()),
                text(times.hoursToAnswer()),
                times.ended(),
                times.hoursToEnd() == null ? null : text(times.hoursToEnd() / HOURS_A_DAY),
                times.rated(),
                text(times.satisfaction()));
    }

    private static String text(Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.1f", value);
    }

    /**
     * @param filter of the list behind it
     */
    private record Row(String name, String filter, Predicate<Counted> matches) {}

    private record Tables(List<Counted> counted, Period period, boolean toEveryone) {

        FigureTable table(String key, List<Row> rows) {
            long greatest = rows.stream().mapToLong(row -> count(row.matches)).max().orElse(0);
            return new FigureTable(
                    key,
                    rows.stream()
                            .map(row -> figure(row.name, row.filter, row.matches, greatest))
                            .filter(figure -> figure.count() > 0)
                            .sorted(Comparator.comparingLong(Figure::count).reversed())
                            .toList());
        }

        Figure figure(String name, String filter, Predicate<Counted> matches, long greatest) {
            return Figure.of(name, count(matches), list(filter), greatest, toEveryone);
        }

        private String list(String filter) {
            String days = "&from=" + period.from() + "&to=" + period.to();
            return (toEveryone ? "/needs?" : "/desk/needs?") + filter + days;
        }

        private long count(Predicate<Counted> matches) {
            return counted.stream().filter(matches).mapToLong(Counted::count).sum();
        }
    }
}
