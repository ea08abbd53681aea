package org.wushe.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wushe.web.Typed;

/**
 * Which entries the auditor looks at; stands in the address, so that it can be shared.
 *
 * @param after the page begins with the entries before this one; 0 at the newest
 */
public record AuditFilter(
        String actor, String action, String subject, LocalDate from, LocalDate to, long after) {

    static AuditFilter of(
            String actor, String action, String subject, String from, String to, String after) {
        return new AuditFilter(
                Typed.line(actor),
                Typed.line(action),
                Typed.line(subject),
                date(from),
                date(to),
                number(after));
    }

    public boolean isAny() {
        return !query().isEmpty();
    }

    /** The filter as it stands in an address, without the page. */
    public String query() {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("actor", actor);
        parts.put("action", action);
        parts.put("subject", subject);
        parts.put("from", from == null ? "" : from);
        parts.put("to", to == null ? "" : to);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().toString().isEmpty())
                .map(part -> part.getKey() + "=" + encoded(part.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    /**
     * @param zone in which the dates are meant
     */
    Conditions conditions(ZoneId zone) {
        Conditions conditions = new Conditions();
        conditions.add(" and seq < ?", after == 0 ? null : after);
        conditions.add(" and actor_name = ?", actor);
        conditions.add(" and action = ?", action);
        conditions.add(" and subject = ?", subject);
        conditions.add(" and at >= ?", from == null ? null : from.atStartOfDay(zone).toInstant());
        conditions.add(
                " and at < ?", to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
        return conditions;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(Typed.line(text));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static long number(String text) {
        try {
            return Math.max(0, Long.parseLong(Typed.line(text)));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** The filter as conditions of a statement, with the values to bind. */
    static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        private void add(String condition, Object value) {
            if (value != null && !value.equals("")) {
                sql.append(condition);
                values.add(value);
            }
        }

        String sql() {
            return sql.toString();
        }

        List<Object> values() {
            return values;
        }
    }
}
