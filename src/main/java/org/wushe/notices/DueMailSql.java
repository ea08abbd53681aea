package org.wushe.notices;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Asks how much mail waits where, through the narrow function made for it. */
@ApplicationScoped
class DueMailSql {

    private final AgroalDataSource dataSource;

    DueMailSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many mails wait in each community that has any. */
    Map<String, Long> waiting() {
        Map<String, Long> waiting = new HashMap<>();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select community, mails from wushe.waiting_mail()");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                waiting.put(row.getString(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return waiting;
    }
}
