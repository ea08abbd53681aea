package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** An ask for a room that nobody answers frees the room in time, and who asked is told. */
@QuarkusTest
class LapsingAsksTest {

    private static final String SLUG = "roomlapse-" + Long.toString(System.nanoTime(), 36);

    @Inject Communities communities;
    @Inject LapsingAsks lapsing;

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(9);
    private RoomDesk desk;
    private String room;
    private Web her;

    @BeforeEach
    void sheAsks() {
        TestCommunity.found(SLUG);
        communities.read();
        desk = new RoomDesk(SLUG);
        room = desk.room("书画室" + System.nanoTime(), true);
        her = Web.as("resident" + System.nanoTime() + "@" + SLUG);
        her.page("/c/" + SLUG + "/me");
        ask(her);
    }

    @Test
    void theRoomIsFreeAgainAndSheIsTold() {
        assertThat(her.page("/c/" + SLUG + "/me/bookings").text()).contains("前会答复");
        lapsing.work();
        assertThat(states()).as("not yet").containsExactly("ASKED");
        assertThat(waiting()).isEqualTo("02:00:00");
        late();
        lapsing.work();
        lapsing.work();
        assertThat(states()).containsExactly("LAPSED");
        assertThat(her.page("/c/" + SLUG + "/me/bookings").text()).contains("没有人答复，已作废");
        assertThat(her.page("/c/" + SLUG + "/me").text()).contains("没有人及时答复，已作废");
        assertThat(told()).as("once").hasSize(1);
        String booking = id();
        assertThat(desk.web.post(desk.base + "/bookings/" + booking + "/confirmation", Map.of()))
                .matches(answer -> answer.statusCode() == 409, "too late");
        assertThat(desk.web.page(desk.base).text()).as("asks nobody").doesNotContain("评弹社排练");
        Web next = Web.as("resident" + System.nanoTime() + "@" + SLUG);
        next.page("/c/" + SLUG + "/me");
        ask(next);
        assertThat(
                        OwnerSql.column(
                                "select action from wushe.audit_entry where community = ? and"
                                        + " subject = ? order by at",
                                SLUG,
                                number()))
                .containsExactly("booking.asked", "booking.lapsed");
    }

    @Test
    void anAnswerKeepsIt() {
        String confirm = desk.base + "/bookings/" + id() + "/confirmation";
        assertThat(desk.web.post(confirm, Map.of()).statusCode()).isEqualTo(303);
        late();
        lapsing.work();
        assertThat(states()).containsExactly("CONFIRMED");
    }

    private void ask(Web member) {
        assertThat(member.post(desk.asking(room), RoomDesk.use(day, "09:00", "10:00")).statusCode())
                .isEqualTo(303);
    }

    private void late() {
        OwnerSql.run(
                "update wushe.booking set lapses_at = now() - interval '1 second' where community ="
                        + " ? and room_id = ?::uuid",
                SLUG,
                room);
    }

    private List<String> states() {
        return column("state");
    }

    private String waiting() {
        return column("(starts_at - lapses_at)::text").get(0);
    }

    private String id() {
        return column("id::text").get(0);
    }

    private String number() {
        return column("number").get(0);
    }

    private List<String> told() {
        return OwnerSql.column(
                "select n.id::text from wushe.notice n where n.community = ? and n.number = ? and"
                        + " n.params ->> 'step' = 'lapsed'",
                SLUG,
                number());
    }

    private List<String> column(String what) {
        return OwnerSql.column(
                "select "
                        + what
                        + " from wushe.booking where community = ? and room_id = ?::uuid order by"
                        + " made_at",
                SLUG,
                room);
    }
}
