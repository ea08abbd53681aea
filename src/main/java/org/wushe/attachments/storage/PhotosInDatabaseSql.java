package org.wushe.attachments.storage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Photos beside their rows: one backup, one transaction, row-level security. */
@ApplicationScoped
@Typed(PhotosInDatabaseSql.class)
class PhotosInDatabaseSql implements PhotoStore {

    private static final String ONE = " where community = ? and attachment_id = ? and copy = ?";

    private final AgroalDataSource dataSource;

    PhotosInDatabaseSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void put(PhotoKey key, byte[] jpeg) {
        run(
                "insert into wushe.attachment_copy (community, attachment_id, copy, jpeg)"
                        + " values (?, ?, ?, ?) on conflict (community, attachment_id, copy)"
                        + " do update set jpeg = excluded.jpeg",
                key,
                statement -> {
                    statement.setBytes(4, jpeg);
                    return statement.executeUpdate();
                });
    }

    @Override
    public Optional<byte[]> get(PhotoKey key) {
        return run(
                "select jpeg from wushe.attachment_copy" + ONE,
                key,
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                    }
                });
    }

    @Override
    public void drop(PhotoKey key) {
        run("delete from wushe.attachment_copy" + ONE, key, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, PhotoKey key, Statement<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key.community());
            statement.setObject(2, key.photo());
            statement.setString(3, key.copy().name());
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Statement<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
