package org.wushe.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wushe.tenancy.BundleVersion.Source;

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

    /** All but their bundles. */
    void eachCommunity(Row row) {
        run(
                "select slug, state, suspended_reason, bundle_hash, bundle_source, applied_at"
                        + " from wushe.community order by slug",
                statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            row.read(rows);
                        }
                    }
                });
    }

    List<String> where(String function, Instant... times) {
        List<String> slugs = new ArrayList<>();
        String values = String.join(", ", Collections.nCopies(times.length, "?"));
        run(
                "select community from wushe." + function + "(" + values + ")",
                statement -> {
                    for (int i = 0; i < times.length; i++) {
                        statement.setObject(i + 1, times[i].atOffset(ZoneOffset.UTC));
                    }
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            slugs.add(rows.getString(1));
                        }
                    }
                });
        return slugs;
    }

    String bundle(String slug) {
        String[] bundle = new String[1];
        run(
                "select bundle::text from wushe.community where slug = ?",
                statement -> {
                    statement.setString(1, slug);
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        bundle[0] = row.getString(1);
                    }
                });
        return bundle[0];
    }

    /** Opens a community; false if it is here already. */
    boolean open(BundleVersion version, Instant at) {
        return update(
                "insert into wushe.community (slug, state, bundle, bundle_hash, bundle_source,"
                        + " folder_hash, applied_at) values (?, 'ACTIVE', ?::jsonb, ?, ?, ?, ?)"
                        + " on conflict (slug) do nothing",
                version.slug(),
                version.json(),
                version.hash(),
                version.source().name(),
                version.source() == Source.FOLDER ? version.hash() : null,
                Timestamp.from(at));
    }

    /** What is in force, held until the transaction ends, so that two replicas do not both act. */
    Held hold(String slug) {
        Held[] held = new Held[1];
        run(
                "select bundle_hash, folder_hash from wushe.community where slug = ? for update",
                statement -> {
                    statement.setString(1, slug);
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        held[0] = new Held(row.getString(1), row.getString(2));
                    }
                });
        return held[0];
    }

    void replace(BundleVersion version, Instant at) {
        update(
                "update wushe.community set bundle = ?::jsonb, bundle_hash = ?, bundle_source = ?,"
                        + " applied_at = ? where slug = ?",
                version.json(),
                version.hash(),
                version.source().name(),
                Timestamp.from(at),
                version.slug());
        if (version.source() == Source.FOLDER) {
            noteFolder(version.slug(), version.hash());
        }
    }

    void noteFolder(String slug, String hash) {
        update("update wushe.community set folder_hash = ? where slug = ?", hash, slug);
    }

    boolean suspend(String slug, String reason) {
        return update(
                "update wushe.community set state = 'SUSPENDED', suspended_reason = ?"
                        + " where slug = ? and state = 'ACTIVE'",
                reason,
                slug);
    }

    boolean resume(String slug) {
        return update(
                "update wushe.community set state = 'ACTIVE', suspended_reason = null"
                        + " where slug = ? and state = 'SUSPENDED'",
                slug);
    }

    /**
     * Takes human numbers of a kind and year and gives the last; rows of one community only wait
     * for each other.
     */
    long nextNumbers(String slug, String kind, int year, int howMany) {
        long[] value = new long[1];
        run(
                "insert into wushe.number_counter (community, kind, year, value) values (?, ?, ?, ?)"
                        + " on conflict (community, kind, year) do update"
                        + " set value = number_counter.value + excluded.value returning value",
                statement -> {
                    statement.setString(1, slug);
                    statement.setString(2, kind);
                    statement.setInt(3, year);
                    statement.setLong(4, howMany);
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        value[0] = rows.getLong(1);
                    }
                });
        return value[0];
    }

    private boolean update(String sql, Object... values) {
        int[] changed = new int[1];
        run(
                sql,
                statement -> {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    changed[0] = statement.executeUpdate();
                });
        return changed[0] == 1;
    }

    private void run(String sql, Statement work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param folderHash the folder's content last applied, null if there was none
     */
    record Held(String bundleHash, String folderHash) {}

    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private interface Statement {
        void on(PreparedStatement statement) throws SQLException;
    }
}
