package org.wushe.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wushe.identity.RecentGrants.RoleChange;

/** Reads role changes of all communities through the narrow function made for it. */
@ApplicationScoped
class RoleChangeSql {

    private final AgroalDataSource dataSource;

    RoleChangeSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<RoleChange> since(Instant since) {
        List<RoleChange> changes = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select * from wushe.recent_role_changes(?) order by changed_at")) {
            statement.setTimestamp(1, Timestamp.from(since));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(
                            new RoleChange(
                                    row.getString("community"),
                                    row.getString("subject"),
                                    row.getString("role"),
                                    "ACTIVE".equals(row.getString("state")),
                                    row.getTimestamp("changed_at").toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return changes;
    }
}
