package org.wushe.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** The statements of tenancy itself: the list of communities and the binding of a transaction. */
@ApplicationScoped
class CommunitySql {

    private final AgroalDataSource dataSource;

    CommunitySql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Binds the running transaction to a community; must be its first statement. */
    void enter(String slug) {
        run(
                "select wushe.enter(?)",
                statement -> {
                    statement.setString(1, slug);
                    statement.execute();
                });
    }

    void eachCommunity(Row row) {
        run(
                "select slug, state, suspended_reason, bundle::text as bundle, bundle_hash, applied_at"
                        + " from wushe.community order by slug",
                statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            row.read(rows);
                        }
                    }
                });
    }

    void save(String slug, String bundleJson, String hash, Instant at) {
        run(
                "insert into wushe.community (slug, state, bundle, bundle_hash, applied_at)"
                        + " values (?, 'ACTIVE', ?::jsonb, ?, ?) on conflict (slug) do update"
                        + " set bundle = excluded.bundle, bundle_hash = excluded.bundle_hash,"
                        + " applied_at = excluded.applied_at",
                statement -> {
                    statement.setString(1, slug);
                    statement.setString(2, bundleJson);
                    statement.setString(3, hash);
                    statement.setTimestamp(4, Timestamp.from(at));
                    statement.executeUpdate();
                });
    }

    boolean setSuspended(String slug, boolean suspended, String reason) {
        int[] changed = new int[1];
        run(
                "update wushe.community set state = ?, suspended_reason = ? where slug = ?",
                statement -> {
                    statement.setString(1, suspended ? "SUSPENDED" : "ACTIVE");
                    statement.setString(2, reason);
                    statement.setString(3, slug);
                    changed[0] = statement.executeUpdate();
                });
        return changed[0] == 1;
    }

    /** The next human number of a kind and year; rows of one community only wait for each other. */
    long nextNumber(String slug, String kind, int year) {
        long[] value = new long[1];
        run(
                "insert into wushe.number_counter (community, kind, year, value) values (?, ?, ?, 1)"
                        + " on conflict (community, kind, year) do update"
                        + " set value = number_counter.value + 1 returning value",
                statement -> {
                    statement.setString(1, slug);
                    statement.setString(2, kind);
                    statement.setInt(3, year);
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        value[0] = rows.getLong(1);
                    }
                });
        return value[0];
    }

    private void run(String sql, Statement work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private interface Statement {
        void on(PreparedStatement statement) throws SQLException;
    }
}
