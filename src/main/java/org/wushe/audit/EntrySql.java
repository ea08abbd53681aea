package org.wushe.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads entries of the book. */
@ApplicationScoped
class EntrySql {

    private static final String ENTRY =
            "select community, seq, at, actor_subject, actor_name, actor_roles, action, subject,"
                    + " details::text as details, previous_hash, hash from wushe.audit_entry"
                    + " where community = ?";

    private final AgroalDataSource dataSource;
    private final DetailsJson json;

    EntrySql(AgroalDataSource dataSource, DetailsJson json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** The chain in its order: after an entry, up to another. */
    List<SealedEntry> chain(String slug, long after, long last, int most) {
        return read(
                ENTRY + " and seq > ? and seq <= ? order by seq limit ?",
                List.of(slug, after, last, most));
    }

    /** What a filter lets through, newest first. */
    List<AuditEntry> newest(String slug, AuditFilter.Conditions conditions, int most) {
        List<Object> values = new ArrayList<>();
        values.add(slug);
        values.addAll(conditions.values());
        values.add(most);
        return read(ENTRY + conditions.sql() + " order by seq desc limit ?", values).stream()
                .map(SealedEntry::entry)
                .toList();
    }

    /** What others did by one of some actions with one of some subjects, newest first. */
    List<AuditEntry> about(
            String slug, List<String> actions, List<String> subjects, String but, int most) {
        List<Object> values = new ArrayList<>();
        values.add(slug);
        values.add(subjects.toArray(String[]::new));
        values.add(actions.toArray(String[]::new));
        values.add(but);
        values.add(most);
        return read(
                        ENTRY
                                + " and subject = any(?) and action = any(?)"
                                + " and actor_subject <> ? order by seq desc limit ?",
                        values)
                .stream()
                .map(SealedEntry::entry)
                .toList();
    }

    private List<SealedEntry> read(String query, List<Object> values) {
        List<SealedEntry> entries = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, bindable(values.get(i)));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(sealed(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    private static Object bindable(Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }

    private SealedEntry sealed(ResultSet row) throws SQLException {
        AuditEntry entry =
                new AuditEntry(
                        row.getString("community"),
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_subject"),
                        row.getString("actor_name"),
                        row.getString("actor_roles"),
                        row.getString("action"),
                        row.getString("subject"),
                        json.read(row.getString("details")));
        return new SealedEntry(entry, row.getBytes("previous_hash"), row.getBytes("hash"));
    }
}
