package org.wushe.attachments;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;

/** What an entity cannot say: an insert that gives way. */
@ApplicationScoped
class AttachmentSql {

    private final AgroalDataSource dataSource;

    AttachmentSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Writes a photo at its position; false if the position is taken or the same photo is there. A
     * writer of another transaction is waited for, so that its end decides.
     */
    boolean insert(Attachment photo) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into wushe.attachment (community, id, version, kind,"
                                        + " subject_id, owner_id, state, position, width, height,"
                                        + " bytes, sha256, created_at)"
                                        + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict do nothing")) {
            statement.setString(1, photo.community);
            statement.setObject(2, photo.id);
            statement.setString(3, photo.kind);
            statement.setObject(4, photo.subjectId);
            statement.setObject(5, photo.ownerId);
            statement.setString(6, photo.state.name());
            statement.setInt(7, photo.position);
            statement.setInt(8, photo.width);
            statement.setInt(9, photo.height);
            statement.setInt(10, photo.bytes);
            statement.setString(11, photo.sha256);
            statement.setObject(12, photo.createdAt.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes back what {@link #insert} wrote in this transaction. */
    void undo(String community, UUID id) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "delete from wushe.attachment where community = ? and id = ?")) {
            statement.setString(1, community);
            statement.setObject(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
