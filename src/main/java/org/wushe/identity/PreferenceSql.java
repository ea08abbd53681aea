package org.wushe.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

/** A person's language and display and how soon she is told, the same in every community. */
@ApplicationScoped
class PreferenceSql {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    PreferenceSql(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void save(String subject, String language, boolean elder) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into wushe.preference (subject, language, elder, changed_at)"
                                        + " values (?, ?, ?, ?) on conflict (subject) do update set"
                                        + " language = excluded.language, elder = excluded.elder,"
                                        + " changed_at = excluded.changed_at")) {
            statement.setString(1, subject);
            statement.setString(2, language);
            statement.setBoolean(3, elder);
            statement.setTimestamp(4, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param language and elder: kept if nothing was chosen before
     */
    void save(String subject, NoticePace pace, String language, boolean elder) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into wushe.preference (subject, language, elder,"
                                        + " notice_pace, changed_at) values (?, ?, ?, ?, ?)"
                                        + " on conflict (subject) do update set notice_pace ="
                                        + " excluded.notice_pace, changed_at = excluded.changed_at")) {
            statement.setString(1, subject);
            statement.setString(2, language);
            statement.setBoolean(3, elder);
            statement.setString(4, pace.name());
            statement.setTimestamp(5, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Preference> find(String subject) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select language, elder, notice_pace from wushe.preference"
                                        + " where subject = ?")) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Preference(
                                        row.getString(1),
                                        row.getBoolean(2),
                                        NoticePace.valueOf(row.getString(3))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Preference(String language, boolean elder, NoticePace pace) {}
}
