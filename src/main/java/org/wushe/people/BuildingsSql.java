package org.wushe.people;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wushe.tenancy.CurrentCommunity;

/** Where people live, for lists that are narrowed by it and are opened all day. */
@ApplicationScoped
public class BuildingsSql {

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    BuildingsSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    /** The buildings in which somebody is recorded to live, in the order of their names. */
    public List<String> inhabited() {
        List<String> found = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select distinct building from wushe.person where community = ?"
                                        + " and merged_into is null and building <> ''"
                                        + " order by building")) {
            statement.setString(1, community.slug());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
