package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.services.rooms.RoomDesk;
import org.wushe.tenancy.Communities;
import org.wushe.testsupport.TestCommunity;
import org.wushe.testsupport.Web;

/** A session's time holds the room it takes, moves with it and ends with it. */
@QuarkusTest
class SessionRoomTest {

    private static final String SLUG = "sessionroom-" + Long.toString(System.nanoTime(), 36);

    @Inject Communities communities;

    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(15);
    private final String name = "合唱课 " + System.nanoTime();
    private RoomDesk rooms;
    private ServiceDesk desk;
    private String room;

    @BeforeEach
    void found() {
        TestCommunity.found(SLUG);
        communities.read();
        rooms = new RoomDesk(SLUG);
        room = rooms.room("琴房" + System.nanoTime(), true);
        desk = new ServiceDesk(SLUG);
    }

    @Test
    void theRoomIsKeptMovesAndIsFreeAgain() {
        String number = desk.service(name);
        Map<String, String> form = ServiceDesk.session(day, 5);
        form.put("room", room);
        assertThat(desk.plan(number, form).statusCode()).isEqualTo(303);
        assertThat(week()).contains("09:00–10:00 " + name);
        assertThat(taken("09:30", "10:30")).contains("09:00–10:00 已有人用");

        String page = desk.base + "/sessions/" + desk.keys(number).get(0);
        assertThat(desk.web.page(page).select("select[name=room] option[selected]").val())
                .isEqualTo(room);
        form.put("version", desk.web.page(page).select("input[name=version]").first().val());
        form.put("from", "14:00");
        form.put("to", "15:00");
        assertThat(desk.web.post(page + "/time", form).statusCode()).isEqualTo(303);
        assertThat(week()).contains("14:00–15:00 " + name).doesNotContain("09:00–10:00 " + name);

        String booking =
                rooms.web
                        .page(rooms.base + "/" + room + "?day=" + day)
                        .select("a[href*=/bookings/]")
                        .attr("href");
        assertThat(rooms.web.post(booking + "/cancellation", Map.of("reason", "x")).statusCode())
                .as("with the session only")
                .isEqualTo(409);
        assertThat(desk.web.post(page + "/end", Map.of("reason", "老师病了")).statusCode())
                .isEqualTo(303);
        assertThat(week()).doesNotContain(name);
    }

    @Test
    void aClashSaysWhoseTimeAndPlansNothing() {
        assertThat(
                        rooms.web
                                .post(
                                        rooms.base + "/" + room,
                                        RoomDesk.use(day.plusWeeks(1), "09:30", "10:30"))
                                .statusCode())
                .isEqualTo(303);
        String number = desk.service(name);
        Map<String, String> form = ServiceDesk.session(day, 5);
        form.put("room", room);
        form.put("repeat", "WEEKLY");
        form.put("times", "3");
        Response refused = desk.plan(number, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("09:30–10:30 已有人用", "id=\"room-error\"");
        assertThat(desk.keys(number)).isEmpty();
        assertThat(week()).doesNotContain(name);

        form.put("room", "no-room");
        assertThat(desk.plan(number, form).asString()).contains("请从列出的场地里选一间");
        form.put("room", "");
        assertThat(desk.plan(number, form).statusCode()).isEqualTo(303);
    }

    private String week() {
        return rooms.web.page(rooms.base + "/" + room + "?day=" + day).text();
    }

    private String taken(String from, String to) {
        Web staff = rooms.web;
        Response answer = staff.post(rooms.base + "/" + room, RoomDesk.use(day, from, to));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }
}
