package org.wushe.volunteering;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CurrentCommunity;

/** Takes a person's name and words out of the rows of this room; the rows stay and count. */
@ApplicationScoped
class ForgettingVolunteersSql {

    private static final String NOBODY = "'\u2014'";

    /** Each with the community and the member. */
    private static final List<String> STATEMENTS =
            List.of(
                    "update wushe.volunteer set name = "
                            + NOBODY
                            + ", abilities = case when abilities is null then null else "
                            + NOBODY
                            + " end, times = null, area = null, invitation = null,"
                            + " end_reason = null where community = ? and member_id = ?",
                    "update wushe.volunteer set invited_by_name = "
                            + NOBODY
                            + " where community = ? and invited_by = ?",
                    "update wushe.skill set proof_number = null, provider = null, reason = null"
                            + " where community = ? and member_id = ?",
                    "update wushe.skill set decided_by_name = "
                            + NOBODY
                            + " where community = ? and decided_by = ?",
                    "update wushe.team_member set name = "
                            + NOBODY
                            + " where community = ? and member_id = ?",
                    "update wushe.help_request set text = "
                            + NOBODY
                            + ", place = "
                            + NOBODY
                            + " where community = ? and member_id = ?",
                    "update wushe.help_offer set name = "
                            + NOBODY
                            + ", message = null where community = ? and member_id = ?",
                    "update wushe.project set leader_name = "
                            + NOBODY
                            + " where community = ? and leader_id = ?",
                    "update wushe.project set proposed_by_name = "
                            + NOBODY
                            + " where community = ? and proposed_by = ?",
                    "update wushe.project set reviewed_by_name = "
                            + NOBODY
                            + " where community = ? and reviewed_by = ?",
                    "update wushe.service_hours h set objection = case when objection is null then"
                            + " null else "
                            + NOBODY
                            + " end from wushe.volunteer v where h.community = ? and v.community ="
                            + " h.community and v.id = h.volunteer_id and v.member_id = ?",
                    "update wushe.service_hours set checked_by_name = "
                            + NOBODY
                            + " where community = ? and checked_by = ?",
                    "update wushe.service_hours set approved_by_name = "
                            + NOBODY
                            + " where community = ? and approved_by = ?",
                    "update wushe.service_certificate set name = "
                            + NOBODY
                            + ", id_number = null, tail = null where community = ? and member_id ="
                            + " ?",
                    "update wushe.service_certificate set issued_by_name = "
                            + NOBODY
                            + " where community = ? and issued_by = ?",
                    "update wushe.service_certificate set ended_by_name = "
                            + NOBODY
                            + " where community = ? and ended_by = ?",
                    "select wushe.forget_volunteer(?, ?)",
                    "select wushe.forget_hours(?, ?)");

    private final AgroalDataSource dataSource;
    private final CurrentCommunity community;

    ForgettingVolunteersSql(AgroalDataSource dataSource, CurrentCommunity community) {
        this.dataSource = dataSource;
        this.community = community;
    }

    void everywhere(UUID memberId) {
        try (var connection = dataSource.getConnection()) {
            for (String sql : STATEMENTS) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setString(1, community.slug());
                    statement.setObject(2, memberId);
                    statement.execute();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
