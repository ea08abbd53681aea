package org.wushe.needs;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wushe.needs.QueueChoices.InCharge;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Who is in charge of something now. In plain SQL: the queue is opened all day, and under the
 * tenant's filter Hibernate translates a query anew at every call.
 */
@ApplicationScoped
class InChargeSql {

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    InChargeSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    /** By name. */
    List<InCharge> ofRunningParts() {
        List<InCharge> found = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select distinct in_charge, in_charge_name from wushe.linkage"
                                        + " where community = ? and done_at is null"
                                        + " order by in_charge_name, in_charge")) {
            statement.setString(1, community.slug());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new InCharge(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
