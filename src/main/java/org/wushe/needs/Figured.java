package org.wushe.needs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.web.Typed;

/** The part of a list's address by which a figure opens the needs behind it. */
public class Figured {

    @RestQuery String status;
    @RestQuery String outcome;
    @RestQuery String party;
    @RestQuery String source;
    @RestQuery String from;
    @RestQuery String to;

    /** What happened to published needs in the month, as the community's home counts it. */
    @RestQuery String event;

    @RestQuery String month;

    Figured tidy() {
        status = known(NeedStatus.values(), status);
        outcome = known(Outcome.values(), outcome);
        party = known(Party.values(), party);
        source = known(NeedSource.values(), source);
        from = day(from);
        to = day(to);
        event = month() == null ? "" : LedgerEvent.of(event).map(LedgerEvent::getKey).orElse("");
        month = event.isEmpty() ? "" : month;
        return this;
    }

    static Figured none() {
        return new Figured().tidy();
    }

    void where(List<String> conditions, Map<String, Object> values, ZoneId zone) {
        if (!status.isEmpty()) {
            conditions.add("status = :status");
            values.put("status", NeedStatus.valueOf(status));
        }
        if (!outcome.isEmpty()) {
            conditions.add("ending.outcome = :outcome");
            values.put("outcome", Outcome.valueOf(outcome));
        }
        if (!source.isEmpty()) {
            conditions.add("origin.source = :source");
            values.put("source", NeedSource.valueOf(source));
        }
        if (!party.isEmpty()) {
            conditions.add("(bitand(parts.acting, :bit) > 0 or bitand(parts.done, :bit) > 0)");
            values.put("bit", Party.valueOf(party).bit());
        }
        if (!from.isEmpty()) {
            conditions.add("clock.submittedAt >= :firstDay");
            values.put("firstDay", LocalDate.parse(from).atStartOfDay(zone).toInstant());
        }
        if (!to.isEmpty()) {
            conditions.add("clock.submittedAt < :lastDay");
            values.put("lastDay", LocalDate.parse(to).plusDays(1).atStartOfDay(zone).toInstant());
        }
        if (event() != null) {
            conditions.add(event().condition());
            values.putAll(LedgerEvent.within(month(), zone));
        }
    }

    LedgerEvent event() {
        return LedgerEvent.of(event).orElse(null);
    }

    /** Null if there is none, or it is none. */
    YearMonth month() {
        try {
            return YearMonth.parse(Typed.line(month));
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    boolean isNarrowed() {
        return !(status + outcome + party + source + from + to + event).isEmpty();
    }

    /** As it stands in an address. */
    String query() {
        return "&status="
                + status
                + "&outcome="
                + outcome
                + "&party="
                + party
                + "&source="
                + source
                + "&from="
                + from
                + "&to="
                + to
                + "&event="
                + event
                + "&month="
                + month;
    }

    public String getSource() {
        return source;
    }

    private static String known(Enum<?>[] names, String text) {
        return Arrays.stream(names)
                .map(Enum::name)
                .filter(name -> name.equals(text))
                .findFirst()
                .orElse("");
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(Typed.line(text)).toString();
        } catch (DateTimeException noDay) {
            return "";
        }
    }
}
