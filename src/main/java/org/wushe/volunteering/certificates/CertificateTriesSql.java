package org.wushe.volunteering.certificates;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Counts guesses at a number within an hour. A guess is counted before it is looked at and given
 * back if it was right; whoever guesses the same number at once waits for the row.
 */
@ApplicationScoped
class CertificateTriesSql {

    private static final String COUNT =
            "insert into wushe.certificate_try (community, number, hour, tries) values (?, ?, ?, 1)"
                    + " on conflict (community, number, hour) do update set tries ="
                    + " certificate_try.tries + 1 returning tries";
    private static final String GIVE_BACK =
            "update wushe.certificate_try set tries = tries - 1 where community = ? and number = ?"
                    + " and hour = ?";
    private static final String SWEEP =
            "delete from wushe.certificate_try where community = ? and number = ? and hour < ?";

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    CertificateTriesSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    /** How many tries there were in this hour, this one among them. */
    int count(String number, Instant now) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, community.slug());
            statement.setString(2, number);
            statement.setTimestamp(3, hour(now));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A right answer does not count; older hours of this number are forgotten. */
    void giveBack(String number, Instant now) {
        run(GIVE_BACK, number, now);
        run(SWEEP, number, now);
    }

    private void run(String sql, String number, Instant now) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, community.slug());
            statement.setString(2, number);
            statement.setTimestamp(3, hour(now));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Timestamp hour(Instant now) {
        return Timestamp.from(now.truncatedTo(ChronoUnit.HOURS));
    }
}
