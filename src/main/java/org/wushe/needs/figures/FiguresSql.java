package org.wushe.needs.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.wushe.needs.NeedSource;
import org.wushe.needs.NeedStatus;
import org.wushe.needs.Outcome;
import org.wushe.tenancy.CurrentCommunity;

/** Counts needs raised in a period. Two statements, whatever is asked. */
@ApplicationScoped
class FiguresSql {

    private static final String RAISED =
            " from wushe.need where community = :community"
                    + " and submitted_at >= :start and submitted_at < :end";
    private static final String PUBLIC = " and published and visibility = 'PUBLIC'";

    private final EntityManager entities;
    private final CurrentCommunity community;

    FiguresSql(EntityManager entities, CurrentCommunity community) {
        this.entities = entities;
        this.community = community;
    }

    /**
     * @param published only what everyone may read
     */
    List<Counted> counted(Instant start, Instant end, boolean published) {
        return rows(
                        "select category, source, status, outcome, acting | done, count(*)"
                                + RAISED
                                + (published ? PUBLIC : "")
                                + " group by category, source, status, outcome, acting | done",
                        start,
                        end)
                .stream()
                .map(FiguresSql::counted)
                .toList();
    }

    Spent spent(Instant start, Instant end, boolean published) {
        Object[] row =
                rows(
                                "select count(answered_at),"
                                        + " count(*) filter (where answered_at <= answer_due),"
                                        + hours("answered_at", "answered_at is not null")
                                        + ", count(*) filter (where outcome is not null and closed_at is not null),"
                                        + hours(
                                                "closed_at",
                                                "outcome is not null and closed_at is not null")
                                        + ", count(satisfaction), avg(satisfaction)"
                                        + RAISED
                                        + (published ? PUBLIC : ""),
                                start,
                                end)
                        .get(0);
        return new Spent(
                number(row[0]).longValue(),
                number(row[1]).longValue(),
                decimal(row[2]),
                number(row[3]).longValue(),
                decimal(row[4]),
                number(row[5]).longValue(),
                decimal(row[6]));
    }

    private static String hours(String until, String where) {
        return " percentile_cont(0.5) within group (order by extract(epoch from "
                + until
                + " - submitted_at) / 3600) filter (where "
                + where
                + ")";
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Instant start, Instant end) {
        return entities.createNativeQuery(sql)
                .setParameter("community", community.slug())
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList();
    }

    private static Counted counted(Object[] row) {
        return new Counted(
                (String) row[0],
                NeedSource.valueOf((String) row[1]),
                NeedStatus.valueOf((String) row[2]),
                row[3] == null ? null : Outcome.valueOf((String) row[3]),
                number(row[4]).intValue(),
                number(row[5]).longValue());
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    private static Double decimal(Object value) {
        return value == null ? null : number(value).doubleValue();
    }
}
