package org.wushe.needs.imports.jobs;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks across communities, through the narrow function made for it, where lists wait. */
@ApplicationScoped
class ImportQueueSql {

    private final AgroalDataSource dataSource;

    ImportQueueSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<String> communities() {
        List<String> slugs = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select community from wushe.communities_importing()");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                slugs.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return slugs;
    }
}
