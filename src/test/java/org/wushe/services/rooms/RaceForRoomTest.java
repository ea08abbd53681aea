package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.StackResource;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** Many at once for one room: one has it, the others read what is free. */
@QuarkusTest
class RaceForRoomTest {

    private static final String SLUG = "roomrace-" + Long.toString(System.nanoTime(), 36);
    private static final int MANY = 8;

    @Inject Communities communities;

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(12);
    private RoomDesk desk;
    private String room;

    @BeforeEach
    void found() {
        TestCommunity.found(SLUG);
        communities.read();
        desk = new RoomDesk(SLUG);
        room = desk.room("大厅" + System.nanoTime(), true);
    }

    @Test
    void oneHasItAndTheOthersAreToldWhatIsFree() throws Exception {
        List<Callable<Response>> work = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Web member = Web.as("resident" + System.nanoTime() + "@" + SLUG);
            member.page("/c/" + SLUG + "/me");
            String from = i % 2 == 0 ? "09:00" : "09:30";
            work.add(() -> member.post(desk.asking(room), RoomDesk.use(day, from, "11:00")));
        }
        List<Response> answers = AtOnce.all(work);
        assertThat(answers.stream().filter(one -> one.statusCode() == 303)).hasSize(1);
        assertThat(answers.stream().filter(one -> one.statusCode() == 422))
                .hasSize(MANY - 1)
                .allMatch(
                        one ->
                                one.asString().contains("那天还空着：")
                                        && one.asString().contains("13:00–20:00"));
        assertThat(live()).isEqualTo("1");
    }

    /** Past all of our code: many connections with nothing but the statement. */
    @Test
    void theDatabaseItselfKeepsThemApart() throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String from = day + "T0" + (i % 2) + ":30:00Z";
            work.add(() -> putIn(from, day + "T02:00:00Z"));
        }
        List<String> answers = AtOnce.all(work);
        assertThat(answers).containsOnly("done", "23P01").containsOnlyOnce("done");
        assertThat(putIn(day + "T02:00:00Z", day + "T03:00:00Z"))
                .as("back to back")
                .isEqualTo("done");
    }

    private String live() {
        return OwnerSql.column(
                        "select count(*)::text from wushe.booking where community = ? and"
                                + " room_id = ? and state in ('ASKED', 'CONFIRMED')",
                        SLUG,
                        UUID.fromString(room))
                .get(0);
    }

    /** As the application's role; the state code if it is refused. */
    private String putIn(String from, String until) {
        try (Connection connection = StackResource.asApp()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select wushe.enter(?)")) {
                enter.setString(1, SLUG);
                enter.execute();
            }
            try (var statement =
                    connection.prepareStatement(
                            "insert into wushe.booking (community, id, version, number, room_id,"
                                    + " starts_at, ends_at, held_from, held_until, state, purpose,"
                                    + " people, booker_name, for_whom, override_reason, made_at)"
                                    + " select ?, n.id, 0, n.id::text, ?, t.a, t.b, t.a, t.b,"
                                    + " 'CONFIRMED', 'x', 1, 'x', '', '', now()"
                                    + " from (select gen_random_uuid() as id) n,"
                                    + " (select ?::timestamptz as a, ?::timestamptz as b) t")) {
                statement.setString(1, SLUG);
                statement.setObject(2, UUID.fromString(room));
                statement.setString(3, from);
                statement.setString(4, until);
                statement.executeUpdate();
            }
            connection.commit();
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
