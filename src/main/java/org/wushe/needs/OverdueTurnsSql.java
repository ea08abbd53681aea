package org.wushe.needs;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which communities have needs or claims that may have waited too long; slugs only. */
@ApplicationScoped
class OverdueTurnsSql {

    /** No policy is shorter. */
    private static final Duration SHORTEST_DAYS = Duration.ofDays(1);

    private static final Duration SHORTEST_HOURS = Duration.ofHours(1);

    private final AgroalDataSource dataSource;

    OverdueTurnsSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<String> communities(Instant now) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select community from"
                                        + " wushe.communities_with_overdue_turns(?, ?, ?)")) {
            Timestamp aDayAgo = Timestamp.from(now.minus(SHORTEST_DAYS));
            statement.setTimestamp(1, aDayAgo);
            statement.setTimestamp(2, aDayAgo);
            statement.setTimestamp(3, Timestamp.from(now.minus(SHORTEST_HOURS)));
            List<String> communities = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    communities.add(rows.getString(1));
                }
            }
            return communities;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
