package org.wushe.notices;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The one mail a member and day that takes her news. */
@ApplicationScoped
class DigestSql {

    private final AgroalDataSource dataSource;

    DigestSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False if the member has her digest of that day; of many who open it one does. */
    boolean open(String slug, UUID digest, UUID memberId, String language, Day day) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into wushe.mail (community, id, member_id, digest_on,"
                                        + " language, state, attempts, created_at, next_at)"
                                        + " values (?, ?, ?, ?, ?, 'PENDING', 0, ?, ?)"
                                        + " on conflict (community, member_id, digest_on)"
                                        + " where digest_on is not null do nothing")) {
            statement.setString(1, slug);
            statement.setObject(2, digest);
            statement.setObject(3, memberId);
            statement.setObject(4, day.date());
            statement.setString(5, language);
            statement.setObject(6, day.now().atOffset(ZoneOffset.UTC));
            statement.setObject(7, day.now().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A day of digests and the instant at which it is worked on. */
    record Day(LocalDate date, Instant now) {}
}
