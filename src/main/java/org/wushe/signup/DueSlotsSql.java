package org.wushe.signup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks across communities, through the narrow function made for it, where a slot's time has come.
 */
@ApplicationScoped
class DueSlotsSql {

    private final AgroalDataSource dataSource;

    DueSlotsSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those that wait longest first. */
    List<String> communities(Instant now) {
        List<String> slugs = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select community from wushe.communities_with_due_slots(?)")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    slugs.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return slugs;
    }
}
