package org.wushe.volunteering.certificates;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Counts guesses by the hour in buckets, see {@link VerifyingCertificates}. A guess is counted
 * before it is looked at and given back if it was right; whoever counts in the same bucket at once
 * waits for the row.
 */
@ApplicationScoped
class CertificateTriesSql {

    private static final String COUNT =
            "insert into wushe.certificate_try (community, bucket, hour, tries) values (?, ?, ?, 1)"
                    + " on conflict (community, bucket, hour) do update set tries ="
                    + " certificate_try.tries + 1 returning tries";
    private static final String GIVE_BACK =
            "update wushe.certificate_try set tries = tries - 1 where community = ? and bucket = ?"
                    + " and hour = ?";
    private static final String SWEEP =
            "delete from wushe.certificate_try where community = ? and hour < ?";

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    CertificateTriesSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    /** How many tries there were in this hour, this one among them. */
    int count(String bucket, Instant now) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, community.slug());
            statement.setString(2, bucket);
            statement.setTimestamp(3, hour(now));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets older hours, whatever was guessed at. */
    void sweep(Instant before) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SWEEP)) {
            statement.setString(1, community.slug());
            statement.setTimestamp(2, hour(before));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A right answer does not count. */
    void giveBack(String bucket, Instant now) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(GIVE_BACK)) {
            statement.setString(1, community.slug());
            statement.setString(2, bucket);
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
