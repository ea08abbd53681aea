package org.wushe.services.centre;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.wushe.shared.Ids;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Lets one of those who write the centre down for the first time be the first: an empty row is made
 * by one of them, and the others wait for it and find it.
 */
@ApplicationScoped
class FirstSaveSql {

    private static final String CENTRE =
            "insert into wushe.centre (community, id, version, name_zh, name_en, address, phone)"
                    + " values (?, ?, 0, '', '', '', '') on conflict do nothing";
    private static final String PART =
            "insert into wushe.sub_centre (community, id, version, kind, opened, place, phone,"
                    + " hours, holidays) values (?, ?, 0, ?, false, '', '', '{}', false)"
                    + " on conflict do nothing";

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    FirstSaveSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    /** False if somebody else was first. */
    boolean centre() {
        return made(CENTRE, null);
    }

    boolean part(SubCentreKind kind) {
        return made(PART, kind);
    }

    private boolean made(String sql, SubCentreKind kind) {
        UUID id = Ids.next();
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, community.slug());
            statement.setObject(2, id);
            if (kind != null) {
                statement.setString(3, kind.name());
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
