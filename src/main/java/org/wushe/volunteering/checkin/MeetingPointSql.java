package org.wushe.volunteering.checkin;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CurrentCommunity;

/** Meeting points of shifts, one a shift whoever says it at once. Call inside a transaction. */
@ApplicationScoped
class MeetingPointSql {

    private static final String FIND =
            "select latitude, longitude, since from wushe.meeting_point where community = ? and"
                    + " slot_id = ?";
    private static final String PUT =
            "insert into wushe.meeting_point (community, slot_id, latitude, longitude, since)"
                    + " values (?, ?, ?, ?, ?) on conflict (community, slot_id) do update set"
                    + " latitude = excluded.latitude, longitude = excluded.longitude, since ="
                    + " excluded.since";
    private static final String DROP =
            "delete from wushe.meeting_point where community = ? and slot_id = ?";
    private static final String SWEEP =
            "delete from wushe.meeting_point p using wushe.slot s where p.community = ? and"
                    + " s.community = p.community and s.id = p.slot_id and s.ends_at < ?";

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    MeetingPointSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    Optional<MeetingPoint> find(UUID slotId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, community.slug());
            statement.setObject(2, slotId);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new MeetingPoint(
                                        row.getDouble(1),
                                        row.getDouble(2),
                                        row.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void put(UUID slotId, MeetingPoint point) {
        change(
                PUT,
                statement -> {
                    statement.setObject(2, slotId);
                    statement.setDouble(3, point.latitude());
                    statement.setDouble(4, point.longitude());
                    statement.setTimestamp(5, Timestamp.from(point.since()));
                });
    }

    /** False if there was none. */
    boolean drop(UUID slotId) {
        return change(DROP, statement -> statement.setObject(2, slotId)) > 0;
    }

    /** Of shifts that ended before an instant. */
    void sweep(Instant before) {
        change(SWEEP, statement -> statement.setTimestamp(2, Timestamp.from(before)));
    }

    private int change(String sql, Values values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, community.slug());
            values.set(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }
}
