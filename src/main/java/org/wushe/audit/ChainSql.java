package org.wushe.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes the chain and its head; has no statement that changes or strikes out an entry. */
@ApplicationScoped
class ChainSql {

    private final AgroalDataSource dataSource;
    private final DetailsJson json;

    ChainSql(AgroalDataSource dataSource, DetailsJson json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Where the chain ends; nobody else adds to it until this transaction has ended. */
    Head lockHead(String slug) {
        List<Head> heads = heads(slug, " for update");
        if (heads.isEmpty()) {
            begin(slug);
            heads = heads(slug, " for update");
        }
        return heads.get(0);
    }

    Head head(String slug) {
        return heads(slug, "").stream().findFirst().orElse(Head.START);
    }

    void append(List<SealedEntry> entries) {
        run(
                "insert into wushe.audit_entry (community, seq, at, actor_subject, actor_name,"
                        + " actor_roles, action, subject, details, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                statement -> {
                    for (SealedEntry sealed : entries) {
                        bind(statement, sealed);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                });
    }

    void moveHead(String slug, Head head) {
        run(
                "update wushe.audit_head set seq = ?, hash = ? where community = ?",
                statement -> {
                    statement.setLong(1, head.seq());
                    statement.setBytes(2, head.hash());
                    statement.setString(3, slug);
                    statement.executeUpdate();
                });
    }

    private void begin(String slug) {
        run(
                "insert into wushe.audit_head (community, seq, hash) values (?, 0, ?)"
                        + " on conflict (community) do nothing",
                statement -> {
                    statement.setString(1, slug);
                    statement.setBytes(2, Head.START.hash());
                    statement.executeUpdate();
                });
    }

    private List<Head> heads(String slug, String lock) {
        List<Head> heads = new ArrayList<>();
        run(
                "select seq, hash from wushe.audit_head where community = ?" + lock,
                statement -> {
                    statement.setString(1, slug);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            heads.add(new Head(row.getLong("seq"), row.getBytes("hash")));
                        }
                    }
                });
        return heads;
    }

    private void bind(PreparedStatement statement, SealedEntry sealed) throws SQLException {
        AuditEntry entry = sealed.entry();
        statement.setString(1, entry.community());
        statement.setLong(2, entry.seq());
        statement.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
        statement.setString(4, entry.actorSubject());
        statement.setString(5, entry.actorName());
        statement.setString(6, entry.actorRoles());
        statement.setString(7, entry.action());
        statement.setString(8, entry.subject());
        statement.setString(9, json.write(entry.details()));
        statement.setBytes(10, sealed.previousHash());
        statement.setBytes(11, sealed.hash());
    }

    private void run(String sql, Work work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void on(PreparedStatement statement) throws SQLException;
    }
}
