package org.wushe.volunteering.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Directory;
import org.wushe.identity.NotingDirectory;
import org.wushe.testsupport.AtOnce;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.Web;
import org.wushe.volunteering.VolunteersInHand;
import org.wushe.volunteering.hours.HoursInHand;

/** Who is in a team is asked by herself and decided by somebody else; a hub has teams below it. */
@QuarkusTest
class TeamTest {

    private static final String DESK = "/c/gaofeng/desk/volunteers/teams/";
    private static final String TEAMS = "/c/gaofeng/teams/";
    private static final int AT_ONCE = 6;

    @Inject Directory directory;

    private VolunteersInHand volunteers;
    private String team;
    private String name;
    private Web volunteer;

    @BeforeEach
    void aTeam() {
        NotingDirectory.instead(directory);
        volunteers = new VolunteersInHand("gaofeng");
        name = "夕阳红 " + System.nanoTime();
        team = founded(name);
        volunteer = volunteers.registered(volunteers.somebody("resident"));
    }

    @Test
    void sheAsksAndTheLeaderDecides() {
        Web leader = volunteers.registered(volunteers.somebody("resident"));
        asks(leader);
        assertThat(decide(leader, "admission").statusCode()).as("not herself").isEqualTo(403);
        assertThat(decide(volunteers.coordinator, "admission").statusCode()).isEqualTo(303);
        assertThat(decideOn(volunteers.coordinator, places("IN").get(0), "leadership"))
                .isEqualTo(303);

        asks(volunteer);
        assertThat(leader.page("/c/gaofeng/me").text()).contains("申请加入您的队伍");
        assertThat(volunteer.page(TEAMS + team).text()).contains("等队长同意");
        assertThat(decide(volunteer, "admission").statusCode()).isEqualTo(403);
        assertThat(decide(leader, "admission").statusCode()).isEqualTo(303);
        assertThat(volunteer.page("/c/gaofeng/me").text()).contains("您加入了志愿队伍");
        assertThat(volunteer.page(TEAMS).text()).contains("您在这支队伍里");
        String member = places("IN").get(1);
        assertThat(decideOn(volunteer, member, "leadership")).as("for the desk").isEqualTo(403);
        assertThat(volunteer.post(TEAMS + team + "/departure", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(decideOn(leader, member, "removal")).as("left already").isEqualTo(409);
        asks(volunteer);
    }

    @Test
    void onlyARegisteredVolunteerAsks() {
        Web resident = Web.as(volunteers.somebody("resident"));
        assertThat(resident.post(TEAMS + team + "/requests", Map.of()).statusCode()).isEqualTo(409);
        assertThat(places("ASKED")).isEmpty();
    }

    @Test
    void whoAsksManyTimesAtOnceAsksOnce() throws Exception {
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            presses.add(() -> volunteer.post(TEAMS + team + "/requests", Map.of()).statusCode());
        }
        assertThat(AtOnce.all(presses)).containsOnlyOnce(303).contains(409);
        assertThat(places("ASKED")).hasSize(1);
    }

    @Test
    void hoursRollUpToTheHub() {
        String federation = "志愿者联合会 " + System.nanoTime();
        String hub = founded(federation);
        assertThat(join(team, federation).statusCode()).isEqualTo(303);
        asks(volunteer);
        assertThat(decide(volunteers.coordinator, "admission").statusCode()).isEqualTo(303);
        HoursInHand hours = new HoursInHand("gaofeng");
        String shift = hours.served(volunteer, 90);
        assertThat(volunteer.page(TEAMS + team).text()).contains("全队累计生效 0.0 小时");
        OwnerSql.run(
                "update wushe.service_hours set effective_minutes = 90 where community = 'gaofeng'"
                        + " and slot_id = ?::uuid",
                shift);
        assertThat(volunteer.page(TEAMS + team).text()).contains("全队累计生效 1.5 小时");
        assertThat(volunteer.page(TEAMS + hub).text()).contains("全队累计生效 0.0 小时 （含下属队伍 1.5 小时）");
    }

    @Test
    void nothingLeadsBackToItself() {
        String federation = "志愿者联合会 " + System.nanoTime();
        String hub = founded(federation);
        assertThat(join(team, federation).statusCode()).isEqualTo(303);
        assertThat(volunteer.page(TEAMS + hub).text()).contains(name);
        assertThat(volunteer.page(TEAMS + team).text()).contains("属于 " + federation);
        assertThat(join(hub, name).statusCode()).as("a cycle").isEqualTo(422);
        assertThat(join(hub, federation).statusCode()).as("itself").isEqualTo(422);
        assertThat(join(team, "没有这个联合会").statusCode()).isEqualTo(422);
        String third = "第三队 " + System.nanoTime();
        assertThat(join(founded(third), name).statusCode()).as("below a unit").isEqualTo(422);
        assertThat(join(team, "").statusCode()).isEqualTo(303);
        assertThat(join(hub, name).statusCode()).isEqualTo(303);
    }

    @Test
    void twoWhoJoinEachOtherMakeNoCircle() throws Exception {
        String otherName = "对门队 " + System.nanoTime();
        String other = founded(otherName);
        List<Callable<Integer>> both =
                List.of(
                        () -> join(team, otherName).statusCode(),
                        () -> join(other, name).statusCode());
        assertThat(AtOnce.all(both)).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void aTeamIsFoundedByTheDeskAndOnceByItsName() {
        Map<String, String> again = Map.of("name", name, "purpose", "再来一支");
        assertThat(volunteers.coordinator.post(DESK + "new", again).statusCode()).isEqualTo(422);
        assertThat(volunteer.post(DESK + "new", again).statusCode()).isEqualTo(403);
        assertThat(volunteers.coordinator.post(DESK + team + "/dissolution", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(volunteer.post(TEAMS + team + "/requests", Map.of()).statusCode())
                .isEqualTo(409);
        founded(name);
    }

    private String founded(String called) {
        Response answer =
                volunteers.coordinator.post(
                        DESK + "new", Map.of("name", called, "purpose", "陪老人聊天"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void asks(Web person) {
        assertThat(person.post(TEAMS + team + "/requests", Map.of()).statusCode()).isEqualTo(303);
    }

    private Response decide(Web by, String turn) {
        return by.post(TEAMS + team + "/members/" + places("ASKED").get(0) + "/" + turn, Map.of());
    }

    private int decideOn(Web by, String place, String turn) {
        return by.post(TEAMS + team + "/members/" + place + "/" + turn, Map.of()).statusCode();
    }

    private Response join(String joining, String hub) {
        return volunteers.coordinator.post(DESK + joining + "/hub", Map.of("hub", hub));
    }

    private List<String> places(String state) {
        return OwnerSql.column(
                "select id::text from wushe.team_member where team_id = ?::uuid and state = ?"
                        + " order by asked_at",
                team,
                state);
    }
}
