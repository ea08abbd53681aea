package org.wushe.needs;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.wushe.tenancy.CurrentCommunity;

/** Takes a person's name out of what is otherwise never changed. */
@ApplicationScoped
class ForgettingSql {

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    ForgettingSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    /** Her name and her own words in the stories of needs; steps and times stay. */
    void inStories(UUID memberId) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("select wushe.forget_in_need_events(?)")) {
            statement.setObject(1, memberId);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void inClaims(UUID memberId, String nobody) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "update wushe.claim set member_name = ?"
                                        + " where community = ? and member_id = ?")) {
            statement.setString(1, nobody);
            statement.setString(2, community.slug());
            statement.setObject(3, memberId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
